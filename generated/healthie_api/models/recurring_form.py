# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, DateTime, Field, NamedReference

from ..models.user_group_reference import UserGroupReference
from ..models.user_reference import UserReference


class RecurringForm(BaseModel):
    custom_module_form: NamedReference | None
    form_id: str | None
    form_type: str
    has_connected_recipient: Boolean | None
    id: ID
    interval: str | None
    interval_type: str | None
    is_active: Boolean
    recurrence_end_at: DateTime | None
    user_groups: list[UserGroupReference] | None = Field(
        validation_alias="userGroups", serialization_alias="userGroups"
    )
    user_id: str | None
    users: list[UserReference] | None
    users_and_groups: list[str | None]


RECURRING_FORM_FRAGMENT = """
fragment RecurringForm on RecurringForm {
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
 ...UserGroupReference
 }
 user_id
 users {
 ...UserReference
 }
 users_and_groups
}
"""
