# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    DateTime,
    GraphQLOperation,
    Reference,
    optional_object_of,
)

from ..models.onboarding_flow_reference import ONBOARDING_FLOW_REFERENCE_FRAGMENT, OnboardingFlowReference
from ..models.user_reference import USER_REFERENCE_FRAGMENT, UserReference


class OnboardingItem(BaseModel):
    attached_object_edit_url: str | None
    billing_disclaimer: str | None
    completed_form_id: str | None
    completed_onboarding_item: Reference | None
    date_to_show: DateTime | None
    display_name: str | None
    has_matrix_field: Boolean | None
    id: ID
    incomplete_form_id: str | None
    is_last_item: Boolean | None
    is_skippable: Boolean
    item_id: str | None
    item_type: str | None
    onboarding_flow: OnboardingFlowReference | None
    onboarding_flow_id: ID | None
    photo_id_disclaimer: str | None
    policy_disclaimer: str | None
    user: UserReference | None
    view_url: str | None
    welcome_text: str | None


ONBOARDING_ITEM_FRAGMENT = """
fragment OnboardingItem on OnboardingItem {
 attached_object_edit_url
 billing_disclaimer
 completed_form_id
 completed_onboarding_item {
 id
 }
 date_to_show
 display_name
 has_matrix_field
 id
 incomplete_form_id
 is_last_item
 is_skippable
 item_id
 item_type
 onboarding_flow {
 ...OnboardingFlowReference
 }
 onboarding_flow_id
 photo_id_disclaimer
 policy_disclaimer
 user {
 ...UserReference
 }
 view_url
 welcome_text
}
"""


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
