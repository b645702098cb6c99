# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.brand import BRAND_FRAGMENT, Brand

OPERATION: GraphQLOperation[Brand | None] = GraphQLOperation(
    name="brand",
    kind="query",
    root_field="brand",
    python_path="healthie.queries.brand",
    safety="read",
    confidence="full",
    arguments={"custom_sign_in_path": "String", "id": "ID", "locationString": "String", "provider_id": "ID"},
    document="""
query brand($custom_sign_in_path: String, $id: ID, $locationString: String, $provider_id: ID) {
  brand(
    custom_sign_in_path: $custom_sign_in_path
    id: $id
    locationString: $locationString
    provider_id: $provider_id
  ) {
    ...Brand
  }
}
"""
    + BRAND_FRAGMENT,
    decode=optional_object_of("brand", Brand),
)
