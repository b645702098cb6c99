# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

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
    root_field="deleteAppointmentFormAnswerGroupConnection",
    python_path="healthie.mutations.delete_appointment_form_answer_group_connection",
    safety="idempotent_write",
    confidence="full",
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
