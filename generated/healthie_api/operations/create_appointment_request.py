# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.appointment_request_type import APPOINTMENT_REQUEST_TYPE_FRAGMENT
from ..models.create_appointment_request_payload import (
    CREATE_APPOINTMENT_REQUEST_PAYLOAD_FRAGMENT,
    CreateAppointmentRequestPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateAppointmentRequestPayload] = GraphQLOperation(
    name="createAppointmentRequest",
    kind="mutation",
    root_field="createAppointmentRequest",
    python_path="healthie.mutations.create_appointment_request",
    safety="create",
    confidence="full",
    arguments={"input": "createAppointmentRequestInput"},
    document="""
mutation createAppointmentRequest($input: createAppointmentRequestInput) {
  createAppointmentRequest(input: $input) {
    ...CreateAppointmentRequestPayload
  }
}
"""
    + CREATE_APPOINTMENT_REQUEST_PAYLOAD_FRAGMENT
    + APPOINTMENT_REQUEST_TYPE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createAppointmentRequest", CreateAppointmentRequestPayload),
)
