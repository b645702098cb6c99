# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_appointment_form_answer_group_connection_payload import (
    DELETE_APPOINTMENT_FORM_ANSWER_GROUP_CONNECTION_PAYLOAD_FRAGMENT,
    DeleteAppointmentFormAnswerGroupConnectionPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.form_answer_group import FORM_ANSWER_GROUP_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteAppointmentFormAnswerGroupConnectionPayload] = GraphQLOperation(
    name="deleteAppointmentFormAnswerGroupConnection",
    kind="mutation",
    root_field="deleteAppointmentFormAnswerGroupConnection",
    python_path="healthie.mutations.delete_appointment_form_answer_group_connection",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteAppointmentFormAnswerGroupConnectionInput"},
    document="""
mutation deleteAppointmentFormAnswerGroupConnection($input: deleteAppointmentFormAnswerGroupConnectionInput) {
  deleteAppointmentFormAnswerGroupConnection(input: $input) {
    ...DeleteAppointmentFormAnswerGroupConnectionPayload
  }
}
"""
    + DELETE_APPOINTMENT_FORM_ANSWER_GROUP_CONNECTION_PAYLOAD_FRAGMENT
    + FORM_ANSWER_GROUP_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteAppointmentFormAnswerGroupConnection", DeleteAppointmentFormAnswerGroupConnectionPayload),
)
