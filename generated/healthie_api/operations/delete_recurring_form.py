# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.recurring_form import RECURRING_FORM_FRAGMENT, RecurringForm
from ..models.user_group_reference import USER_GROUP_REFERENCE_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT


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
