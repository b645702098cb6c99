# Generated from specs/healthie. Do not edit.
from typing import TYPE_CHECKING

from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime, GraphQLOperation, Int, optional_object_of

if TYPE_CHECKING:
    from ..models.onboarding_flow_reference import OnboardingFlowReference
    from ..models.recurring_form import RecurringForm
    from ..models.user_reference import UserReference
else:
    from hero_healthie_runtime.graphql.later import later

    (
        OnboardingFlowReference,
        RecurringForm,
        UserReference,
    ) = later(
        __package__,
        "..models.onboarding_flow_reference:OnboardingFlowReference",
        "..models.recurring_form:RecurringForm",
        "..models.user_reference:UserReference",
    )


class UserGroup(BaseModel):
    created_at: DateTime
    doc_share_id: str | None
    id: ID
    invite_code: str | None
    name: str | None
    onboarding_flow: OnboardingFlowReference | None
    onboarding_flow_id: str | None
    recurring_forms: list[RecurringForm] | None
    recurring_forms_count: Int | None
    user: UserReference | None
    user_ids: list[str | None] | None
    users_count: Int | None


USER_GROUP_FRAGMENT = """
fragment UserGroup on UserGroup {
 created_at
 doc_share_id
 id
 invite_code
 name
 onboarding_flow {
 id
 name
 }
 onboarding_flow_id
 recurring_forms {
 custom_module_form {
 id
 name
 }
 form_id
 form_type
 has_connected_recipient
 id
 interval
 interval_type
 is_active
 recurrence_end_at
 userGroups {
 id
 name
 }
 user_id
 users {
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
 users_and_groups
 }
 recurring_forms_count
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
 user_ids
 users_count
}
"""


OPERATION: GraphQLOperation[UserGroup | None] = GraphQLOperation(
    name="userGroup",
    kind="query",
    safety="read",
    arguments={"id": "ID"},
    document="""
query userGroup($id: ID) {
 userGroup(id: $id) {
 ...UserGroup
 }
}
"""
    + USER_GROUP_FRAGMENT,
    decode=optional_object_of("userGroup", UserGroup),
)
