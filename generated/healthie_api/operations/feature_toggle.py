# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.feature_toggle import FEATURE_TOGGLE_FRAGMENT, FeatureToggle

OPERATION: GraphQLOperation[FeatureToggle | None] = GraphQLOperation(
    name="featureToggle",
    kind="query",
    safety="read",
    arguments={"id": "ID", "user_id": "ID"},
    document="""
query featureToggle($id: ID, $user_id: ID) {
 featureToggle(id: $id, user_id: $user_id) {
 ...FeatureToggle
 }
}
"""
    + FEATURE_TOGGLE_FRAGMENT,
    decode=optional_object_of("featureToggle", FeatureToggle),
)
