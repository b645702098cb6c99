# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.form_answer_group import FORM_ANSWER_GROUP_FRAGMENT, FormAnswerGroup


class DeleteAppointmentFormAnswerGroupConnectionInput(InputModel):
    form_answer_group_id: ID | None = None


class DeleteAppointmentFormAnswerGroupConnectionPayload(BaseModel):
    form_answer_group: FormAnswerGroup | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteAppointmentFormAnswerGroupConnectionPayload] = GraphQLOperation(
    name="deleteAppointmentFormAnswerGroupConnection",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteAppointmentFormAnswerGroupConnectionInput!"},
    document="""
mutation deleteAppointmentFormAnswerGroupConnection($input: deleteAppointmentFormAnswerGroupConnectionInput) {
 deleteAppointmentFormAnswerGroupConnection(input: $input) {
 ...DeleteAppointmentFormAnswerGroupConnectionPayload
 }
}

fragment DeleteAppointmentFormAnswerGroupConnectionPayload on deleteAppointmentFormAnswerGroupConnectionPayload {
 form_answer_group {
 ...FormAnswerGroup
 }
 messages {
 ...FieldError
 }
}
"""
    + FORM_ANSWER_GROUP_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteAppointmentFormAnswerGroupConnection", DeleteAppointmentFormAnswerGroupConnectionPayload),
)
