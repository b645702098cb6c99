# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, DateTime

from ..models.onboarding_item import OnboardingItem
from ..models.user_reference import UserReference


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
