# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.brand import BRAND_FRAGMENT, Brand
from ..models.user_reference import USER_REFERENCE_FRAGMENT

OPERATION: GraphQLOperation[Brand | None] = GraphQLOperation(
    name="brandFromCustomSignInPath",
    kind="query",
    safety="read",
    arguments={"custom_sign_in_path": "String"},
    document="""
query brandFromCustomSignInPath($custom_sign_in_path: String) {
 brandFromCustomSignInPath(custom_sign_in_path: $custom_sign_in_path) {
 ...Brand
 }
}
"""
    + BRAND_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=optional_object_of("brandFromCustomSignInPath", Brand),
)
