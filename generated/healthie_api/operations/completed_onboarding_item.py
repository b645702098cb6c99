# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.completed_onboarding_item import COMPLETED_ONBOARDING_ITEM_FRAGMENT, CompletedOnboardingItem
from ..models.onboarding_flow_reference import ONBOARDING_FLOW_REFERENCE_FRAGMENT
from ..models.onboarding_item import ONBOARDING_ITEM_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT

OPERATION: GraphQLOperation[CompletedOnboardingItem | None] = GraphQLOperation(
    name="completedOnboardingItem",
    kind="query",
    safety="read",
    arguments={"id": "ID!"},
    document="""
query completedOnboardingItem($id: ID!) {
 completedOnboardingItem(id: $id) {
 ...CompletedOnboardingItem
 }
}
"""
    + COMPLETED_ONBOARDING_ITEM_FRAGMENT
    + ONBOARDING_ITEM_FRAGMENT
    + ONBOARDING_FLOW_REFERENCE_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=optional_object_of("completedOnboardingItem", CompletedOnboardingItem),
)
