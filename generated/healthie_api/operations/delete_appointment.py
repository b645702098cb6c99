# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.appointment import APPOINTMENT_FRAGMENT
from ..models.delete_appointment_payload import DELETE_APPOINTMENT_PAYLOAD_FRAGMENT, DeleteAppointmentPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteAppointmentPayload] = GraphQLOperation(
    name="deleteAppointment",
    kind="mutation",
    root_field="deleteAppointment",
    python_path="healthie.mutations.delete_appointment",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteAppointmentInput"},
    document="""
mutation deleteAppointment($input: deleteAppointmentInput) {
  deleteAppointment(input: $input) {
    ...DeleteAppointmentPayload
  }
}
"""
    + DELETE_APPOINTMENT_PAYLOAD_FRAGMENT
    + APPOINTMENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteAppointment", DeleteAppointmentPayload),
)
