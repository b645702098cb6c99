# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.assumed_brand import ASSUMED_BRAND_FRAGMENT, AssumedBrand

OPERATION: GraphQLOperation[AssumedBrand | None] = GraphQLOperation(
    name="assumedBrand",
    kind="query",
    root_field="assumedBrand",
    python_path="healthie.queries.assumed_brand",
    safety="read",
    confidence="full",
    arguments={"brand_id": "ID", "branded_url": "String", "custom_sign_in_path": "String", "partner_name": "String"},
    document="""
query assumedBrand($brand_id: ID, $branded_url: String, $custom_sign_in_path: String, $partner_name: String) {
  assumedBrand(
    brand_id: $brand_id
    branded_url: $branded_url
    custom_sign_in_path: $custom_sign_in_path
    partner_name: $partner_name
  ) {
    ...AssumedBrand
  }
}
"""
    + ASSUMED_BRAND_FRAGMENT,
    decode=optional_object_of("assumedBrand", AssumedBrand),
)
