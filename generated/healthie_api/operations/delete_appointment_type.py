# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.appointment_type import APPOINTMENT_TYPE_FRAGMENT
from ..models.delete_appointment_type_payload import (
    DELETE_APPOINTMENT_TYPE_PAYLOAD_FRAGMENT,
    DeleteAppointmentTypePayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteAppointmentTypePayload] = GraphQLOperation(
    name="deleteAppointmentType",
    kind="mutation",
    root_field="deleteAppointmentType",
    python_path="healthie.mutations.delete_appointment_type",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteAppointmentTypeInput"},
    document="""
mutation deleteAppointmentType($input: deleteAppointmentTypeInput) {
  deleteAppointmentType(input: $input) {
    ...DeleteAppointmentTypePayload
  }
}
"""
    + DELETE_APPOINTMENT_TYPE_PAYLOAD_FRAGMENT
    + APPOINTMENT_TYPE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteAppointmentType", DeleteAppointmentTypePayload),
)
