# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.completed_onboarding_item import COMPLETED_ONBOARDING_ITEM_FRAGMENT, CompletedOnboardingItem

OPERATION: GraphQLOperation[CompletedOnboardingItem | None] = GraphQLOperation(
    name="completedOnboardingItem",
    kind="query",
    root_field="completedOnboardingItem",
    python_path="healthie.queries.completed_onboarding_item",
    safety="read",
    confidence="full",
    arguments={"id": "ID!"},
    document="""
query completedOnboardingItem($id: ID!) {
  completedOnboardingItem(id: $id) {
    ...CompletedOnboardingItem
  }
}
"""
    + COMPLETED_ONBOARDING_ITEM_FRAGMENT,
    decode=optional_object_of("completedOnboardingItem", CompletedOnboardingItem),
)
