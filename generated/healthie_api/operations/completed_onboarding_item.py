# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, DateTime, GraphQLOperation, optional_object_of

from ..models.onboarding_flow_reference import ONBOARDING_FLOW_REFERENCE_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT, UserReference
from ..operations.onboarding_item import ONBOARDING_ITEM_FRAGMENT, OnboardingItem


class CompletedOnboardingItem(BaseModel):
    attached_object_edit_url: str | None
    date_to_show: DateTime | None
    id: ID
    item_id: str | None
    item_type: str | None
    onboarding_item: OnboardingItem | None
    onboarding_item_id: str | None
    skipped: Boolean
    user: UserReference | None
    user_id: str | None
    view_url: str | None


COMPLETED_ONBOARDING_ITEM_FRAGMENT = """
fragment CompletedOnboardingItem on CompletedOnboardingItem {
 attached_object_edit_url
 date_to_show
 id
 item_id
 item_type
 onboarding_item {
 ...OnboardingItem
 }
 onboarding_item_id
 skipped
 user {
 ...UserReference
 }
 user_id
 view_url
}
"""


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
