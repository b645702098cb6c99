# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID
from pydantic import Field

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.recurring_form import RECURRING_FORM_FRAGMENT, RecurringForm


class DestroyRecurringFormInput(InputModel):
    connectable_id: ID | None = None
    connectable_type: str | None = None
    id: ID | None = None


class DestroyRecurringFormPayload(BaseModel):
    messages: list[FieldError | None] | None
    recurring_form: RecurringForm | None = Field(validation_alias="recurringForm", serialization_alias="recurringForm")


OPERATION: GraphQLOperation[DestroyRecurringFormPayload] = GraphQLOperation(
    name="deleteRecurringForm",
    kind="mutation",
    root_field="deleteRecurringForm",
    python_path="healthie.mutations.delete_recurring_form",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "destroyRecurringFormInput!"},
    document="""
mutation deleteRecurringForm($input: destroyRecurringFormInput) {
  deleteRecurringForm(input: $input) {
    ...DestroyRecurringFormPayload
  }
}

fragment DestroyRecurringFormPayload on destroyRecurringFormPayload {
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
    decode=object_of("deleteRecurringForm", DestroyRecurringFormPayload),
)
