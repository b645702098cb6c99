# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.appointment_inclusion_type import APPOINTMENT_INCLUSION_TYPE_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.update_appointment_inclusion_payload import (
    UPDATE_APPOINTMENT_INCLUSION_PAYLOAD_FRAGMENT,
    UpdateAppointmentInclusionPayload,
)
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateAppointmentInclusionPayload] = GraphQLOperation(
    name="updateAppointmentInclusion",
    kind="mutation",
    root_field="updateAppointmentInclusion",
    python_path="healthie.mutations.update_appointment_inclusion",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateAppointmentInclusionInput"},
    document="""
mutation updateAppointmentInclusion($input: updateAppointmentInclusionInput) {
  updateAppointmentInclusion(input: $input) {
    ...UpdateAppointmentInclusionPayload
  }
}
"""
    + UPDATE_APPOINTMENT_INCLUSION_PAYLOAD_FRAGMENT
    + APPOINTMENT_INCLUSION_TYPE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateAppointmentInclusion", UpdateAppointmentInclusionPayload),
)
