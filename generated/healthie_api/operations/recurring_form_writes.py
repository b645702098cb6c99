# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    Day,
    Field,
    GraphQLOperation,
    InputModel,
    object_of,
)

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.recurring_form import RECURRING_FORM_FRAGMENT, RecurringForm
from ..models.user_group_reference import USER_GROUP_REFERENCE_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class DestroyRecurringFormInput(InputModel):
    connectable_id: ID | None = None
    connectable_type: str | None = None
    id: ID | None = None


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


class DestroyRecurringFormPayload(BaseModel):
    messages: list[FieldError | None] | None
    recurring_form: RecurringForm | None = Field(validation_alias="recurringForm", serialization_alias="recurringForm")


class UpdateRecurringFormPayload(BaseModel):
    messages: list[FieldError | None] | None
    recurring_form: RecurringForm | None = Field(validation_alias="recurringForm", serialization_alias="recurringForm")


DELETE_RECURRING_FORM: GraphQLOperation[DestroyRecurringFormPayload] = GraphQLOperation(
    name="deleteRecurringForm",
    kind="mutation",
    safety="idempotent_write",
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
    + RECURRING_FORM_FRAGMENT
    + USER_GROUP_REFERENCE_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=object_of("deleteRecurringForm", DestroyRecurringFormPayload),
)

UPDATE_RECURRING_FORM: GraphQLOperation[UpdateRecurringFormPayload] = GraphQLOperation(
    name="updateRecurringForm",
    kind="mutation",
    safety="idempotent_write",
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
    + RECURRING_FORM_FRAGMENT
    + USER_GROUP_REFERENCE_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=object_of("updateRecurringForm", UpdateRecurringFormPayload),
)
