# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.appointment import APPOINTMENT_FRAGMENT
from ..models.create_appointment_payload import CREATE_APPOINTMENT_PAYLOAD_FRAGMENT, CreateAppointmentPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateAppointmentPayload] = GraphQLOperation(
    name="createAppointment",
    kind="mutation",
    root_field="createAppointment",
    python_path="healthie.mutations.create_appointment",
    safety="create",
    confidence="full",
    arguments={"input": "createAppointmentInput!"},
    document="""
mutation createAppointment($input: createAppointmentInput!) {
  createAppointment(input: $input) {
    ...CreateAppointmentPayload
  }
}
"""
    + CREATE_APPOINTMENT_PAYLOAD_FRAGMENT
    + APPOINTMENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createAppointment", CreateAppointmentPayload),
)
