# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.onboarding_flow_reference import ONBOARDING_FLOW_REFERENCE_FRAGMENT
from ..models.onboarding_item import ONBOARDING_ITEM_FRAGMENT, OnboardingItem
from ..models.user_reference import USER_REFERENCE_FRAGMENT

OPERATION: GraphQLOperation[OnboardingItem | None] = GraphQLOperation(
    name="onboardingItem",
    kind="query",
    safety="read",
    arguments={"id": "ID!", "track_opened_event": "Boolean", "user_id": "ID"},
    document="""
query onboardingItem($id: ID!, $track_opened_event: Boolean, $user_id: ID) {
 onboardingItem(
 id: $id
 track_opened_event: $track_opened_event
 user_id: $user_id
 ) {
 ...OnboardingItem
 }
}
"""
    + ONBOARDING_ITEM_FRAGMENT
    + ONBOARDING_FLOW_REFERENCE_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=optional_object_of("onboardingItem", OnboardingItem),
)
