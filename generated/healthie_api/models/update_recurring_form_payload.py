# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.recurring_form import RecurringForm


class UpdateRecurringFormPayload(BaseModel):
    messages: list[FieldError | None] | None
    recurring_form: RecurringForm | None = Field(validation_alias="recurringForm", serialization_alias="recurringForm")


UPDATE_RECURRING_FORM_PAYLOAD_FRAGMENT = """
fragment UpdateRecurringFormPayload on updateRecurringFormPayload {
  messages {
    ...FieldError
  }
  recurringForm {
    ...RecurringForm
  }
}
"""
