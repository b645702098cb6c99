# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, Boolean, DateTime
from pydantic import Field


class RecurringForm(BaseModel):
    custom_module_form: Reference | None
    form_id: str | None
    form_type: str
    has_connected_recipient: Boolean | None
    id: ID
    interval: str | None
    interval_type: str | None
    is_active: Boolean
    recurrence_end_at: DateTime | None
    user_groups: list[Reference] | None = Field(validation_alias="userGroups", serialization_alias="userGroups")
    user_id: str | None
    users: list[Reference] | None
    users_and_groups: list[str | None]


RECURRING_FORM_FRAGMENT = """
fragment RecurringForm on RecurringForm {
  custom_module_form {
    id
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
  }
  user_id
  users {
    id
  }
  users_and_groups
}
"""
