# Generated from specs/healthie. Do not edit.
from typing import TYPE_CHECKING

from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    DateTime,
    GraphQLOperation,
    Int,
    optional_object_of,
)

if TYPE_CHECKING:
    from ..models.user_group_reference import UserGroupReference
    from ..models.user_reference import UserReference
    from ..operations.onboarding_item import OnboardingItem
else:
    from hero_healthie_runtime.graphql.later import later

    (
        OnboardingItem,
        UserGroupReference,
        UserReference,
    ) = later(
        __package__,
        "..operations.onboarding_item:OnboardingItem",
        "..models.user_group_reference:UserGroupReference",
        "..models.user_reference:UserReference",
    )


class OnboardingFlow(BaseModel):
    created_at: DateTime
    has_forms_after_welcome: Boolean | None
    id: ID
    is_multiple_providers: Boolean | None
    name: str | None
    onboarding_items: list[OnboardingItem]
    onboarding_items_count: Int | None
    user: UserReference | None
    user_groups: list[UserGroupReference] | None
    user_groups_count: Int | None
    user_groups_name_string: str | None


ONBOARDING_FLOW_FRAGMENT = """
fragment OnboardingFlow on OnboardingFlow {
 created_at
 has_forms_after_welcome
 id
 is_multiple_providers
 name
 onboarding_items {
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
 id
 name
 }
 onboarding_flow_id
 photo_id_disclaimer
 policy_disclaimer
 user {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 view_url
 welcome_text
 }
 onboarding_items_count
 user {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 user_groups {
 id
 name
 }
 user_groups_count
 user_groups_name_string
}
"""


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
