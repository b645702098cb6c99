# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.brand import BRAND_FRAGMENT, Brand
from ..models.user_reference import USER_REFERENCE_FRAGMENT

OPERATION: GraphQLOperation[Brand | None] = GraphQLOperation(
    name="brand",
    kind="query",
    safety="read",
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
    + BRAND_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=optional_object_of("brand", Brand),
)
