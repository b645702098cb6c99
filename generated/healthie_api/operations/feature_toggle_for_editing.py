# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.feature_toggle import FEATURE_TOGGLE_FRAGMENT, FeatureToggle

OPERATION: GraphQLOperation[FeatureToggle | None] = GraphQLOperation(
    name="featureToggleForEditing",
    kind="query",
    safety="read",
    arguments={"care_plan_id": "ID", "id": "ID", "user_group_id": "ID", "user_id": "ID"},
    document="""
query featureToggleForEditing($care_plan_id: ID, $id: ID, $user_group_id: ID, $user_id: ID) {
 featureToggleForEditing(
 care_plan_id: $care_plan_id
 id: $id
 user_group_id: $user_group_id
 user_id: $user_id
 ) {
 ...FeatureToggle
 }
}
"""
    + FEATURE_TOGGLE_FRAGMENT,
    decode=optional_object_of("featureToggleForEditing", FeatureToggle),
)
