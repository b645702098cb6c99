# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.brand import BRAND_FRAGMENT, Brand

OPERATION: GraphQLOperation[Brand | None] = GraphQLOperation(
    name="brandFromCustomSignInPath",
    kind="query",
    root_field="brandFromCustomSignInPath",
    python_path="healthie.queries.brand_from_custom_sign_in_path",
    safety="read",
    confidence="full",
    arguments={"custom_sign_in_path": "String"},
    document="""
query brandFromCustomSignInPath($custom_sign_in_path: String) {
  brandFromCustomSignInPath(custom_sign_in_path: $custom_sign_in_path) {
    ...Brand
  }
}
"""
    + BRAND_FRAGMENT,
    decode=optional_object_of("brandFromCustomSignInPath", Brand),
)
