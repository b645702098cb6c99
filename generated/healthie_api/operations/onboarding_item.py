# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.onboarding_item import ONBOARDING_ITEM_FRAGMENT, OnboardingItem

OPERATION: GraphQLOperation[OnboardingItem | None] = GraphQLOperation(
    name="onboardingItem",
    kind="query",
    root_field="onboardingItem",
    python_path="healthie.queries.onboarding_item",
    safety="read",
    confidence="full",
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
    + ONBOARDING_ITEM_FRAGMENT,
    decode=optional_object_of("onboardingItem", OnboardingItem),
)
