# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.onboarding_flow import ONBOARDING_FLOW_FRAGMENT, OnboardingFlow

OPERATION: GraphQLOperation[OnboardingFlow | None] = GraphQLOperation(
    name="onboardingFlow",
    kind="query",
    safety="read",
    arguments={"id": "ID", "user_id": "ID", "uuid": "String"},
    document="""
query onboardingFlow($id: ID, $user_id: ID, $uuid: String) {
 onboardingFlow(id: $id, user_id: $user_id, uuid: $uuid) {
 ...OnboardingFlow
 }
}
"""
    + ONBOARDING_FLOW_FRAGMENT,
    decode=optional_object_of("onboardingFlow", OnboardingFlow),
)
