# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.appointment_type import APPOINTMENT_TYPE_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.sms_template_warning import SMS_TEMPLATE_WARNING_FRAGMENT
from ..models.update_appointment_type_payload import (
    UPDATE_APPOINTMENT_TYPE_PAYLOAD_FRAGMENT,
    UpdateAppointmentTypePayload,
)
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateAppointmentTypePayload] = GraphQLOperation(
    name="updateAppointmentType",
    kind="mutation",
    root_field="updateAppointmentType",
    python_path="healthie.mutations.update_appointment_type",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateAppointmentTypeInput"},
    document="""
mutation updateAppointmentType($input: updateAppointmentTypeInput) {
  updateAppointmentType(input: $input) {
    ...UpdateAppointmentTypePayload
  }
}
"""
    + UPDATE_APPOINTMENT_TYPE_PAYLOAD_FRAGMENT
    + APPOINTMENT_TYPE_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + SMS_TEMPLATE_WARNING_FRAGMENT,
    decode=object_of("updateAppointmentType", UpdateAppointmentTypePayload),
)
