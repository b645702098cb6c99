# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.appointment import APPOINTMENT_FRAGMENT
from ..models.create_appointment_form_answer_group_connection_payload import (
    CREATE_APPOINTMENT_FORM_ANSWER_GROUP_CONNECTION_PAYLOAD_FRAGMENT,
    CreateAppointmentFormAnswerGroupConnectionPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.form_answer_group import FORM_ANSWER_GROUP_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateAppointmentFormAnswerGroupConnectionPayload] = GraphQLOperation(
    name="createAppointmentFormAnswerGroupConnection",
    kind="mutation",
    root_field="createAppointmentFormAnswerGroupConnection",
    python_path="healthie.mutations.create_appointment_form_answer_group_connection",
    safety="create",
    confidence="full",
    arguments={"input": "createAppointmentFormAnswerGroupConnectionInput"},
    document="""
mutation createAppointmentFormAnswerGroupConnection($input: createAppointmentFormAnswerGroupConnectionInput) {
  createAppointmentFormAnswerGroupConnection(input: $input) {
    ...CreateAppointmentFormAnswerGroupConnectionPayload
  }
}
"""
    + CREATE_APPOINTMENT_FORM_ANSWER_GROUP_CONNECTION_PAYLOAD_FRAGMENT
    + APPOINTMENT_FRAGMENT
    + FORM_ANSWER_GROUP_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createAppointmentFormAnswerGroupConnection", CreateAppointmentFormAnswerGroupConnectionPayload),
)
