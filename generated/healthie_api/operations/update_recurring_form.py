# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean, Day
from pydantic import Field

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.recurring_form import RECURRING_FORM_FRAGMENT, RecurringForm


class UpdateRecurringFormInput(InputModel):
    ends_on: Day | None = None
    frequency: str | None = None
    hour: str | None = None
    id: str | None = None
    is_active: Boolean | None = None
    is_recurring: Boolean | None = None
    minute: str | None = None
    monthday: str | None = None
    period: str | None = None
    recipient_ids: list[ID | None] | None = None
    recurrence_ends: Boolean | None = None
    weekday: str | None = None


class UpdateRecurringFormPayload(BaseModel):
    messages: list[FieldError | None] | None
    recurring_form: RecurringForm | None = Field(validation_alias="recurringForm", serialization_alias="recurringForm")


OPERATION: GraphQLOperation[UpdateRecurringFormPayload] = GraphQLOperation(
    name="updateRecurringForm",
    kind="mutation",
    root_field="updateRecurringForm",
    python_path="healthie.mutations.update_recurring_form",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateRecurringFormInput!"},
    document="""
mutation updateRecurringForm($input: updateRecurringFormInput) {
  updateRecurringForm(input: $input) {
    ...UpdateRecurringFormPayload
  }
}

fragment UpdateRecurringFormPayload on updateRecurringFormPayload {
  messages {
    ...FieldError
  }
  recurringForm {
    ...RecurringForm
  }
}
"""
    + FIELD_ERROR_FRAGMENT
    + RECURRING_FORM_FRAGMENT,
    decode=object_of("updateRecurringForm", UpdateRecurringFormPayload),
)
