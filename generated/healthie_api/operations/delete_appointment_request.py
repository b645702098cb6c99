# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.appointment_request_type import APPOINTMENT_REQUEST_TYPE_FRAGMENT
from ..models.delete_appointment_request_payload import (
    DELETE_APPOINTMENT_REQUEST_PAYLOAD_FRAGMENT,
    DeleteAppointmentRequestPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteAppointmentRequestPayload] = GraphQLOperation(
    name="deleteAppointmentRequest",
    kind="mutation",
    root_field="deleteAppointmentRequest",
    python_path="healthie.mutations.delete_appointment_request",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteAppointmentRequestInput"},
    document="""
mutation deleteAppointmentRequest($input: deleteAppointmentRequestInput) {
  deleteAppointmentRequest(input: $input) {
    ...DeleteAppointmentRequestPayload
  }
}
"""
    + DELETE_APPOINTMENT_REQUEST_PAYLOAD_FRAGMENT
    + APPOINTMENT_REQUEST_TYPE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteAppointmentRequest", DeleteAppointmentRequestPayload),
)
