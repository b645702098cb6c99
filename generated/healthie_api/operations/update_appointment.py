# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.appointment import APPOINTMENT_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.update_appointment_payload import UPDATE_APPOINTMENT_PAYLOAD_FRAGMENT, UpdateAppointmentPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateAppointmentPayload] = GraphQLOperation(
    name="updateAppointment",
    kind="mutation",
    root_field="updateAppointment",
    python_path="healthie.mutations.update_appointment",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateAppointmentInput!"},
    document="""
mutation updateAppointment($input: updateAppointmentInput!) {
  updateAppointment(input: $input) {
    ...UpdateAppointmentPayload
  }
}
"""
    + UPDATE_APPOINTMENT_PAYLOAD_FRAGMENT
    + APPOINTMENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateAppointment", UpdateAppointmentPayload),
)
