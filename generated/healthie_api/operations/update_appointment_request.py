# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.appointment_request_type import APPOINTMENT_REQUEST_TYPE_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.update_appointment_request_payload import (
    UPDATE_APPOINTMENT_REQUEST_PAYLOAD_FRAGMENT,
    UpdateAppointmentRequestPayload,
)
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateAppointmentRequestPayload] = GraphQLOperation(
    name="updateAppointmentRequest",
    kind="mutation",
    root_field="updateAppointmentRequest",
    python_path="healthie.mutations.update_appointment_request",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateAppointmentRequestInput"},
    document="""
mutation updateAppointmentRequest($input: updateAppointmentRequestInput) {
  updateAppointmentRequest(input: $input) {
    ...UpdateAppointmentRequestPayload
  }
}
"""
    + UPDATE_APPOINTMENT_REQUEST_PAYLOAD_FRAGMENT
    + APPOINTMENT_REQUEST_TYPE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateAppointmentRequest", UpdateAppointmentRequestPayload),
)
