# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.appointment_setting import APPOINTMENT_SETTING_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.update_appointment_setting_payload import (
    UPDATE_APPOINTMENT_SETTING_PAYLOAD_FRAGMENT,
    UpdateAppointmentSettingPayload,
)
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateAppointmentSettingPayload] = GraphQLOperation(
    name="updateAppointmentSetting",
    kind="mutation",
    root_field="updateAppointmentSetting",
    python_path="healthie.mutations.update_appointment_setting",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateAppointmentSettingInput"},
    document="""
mutation updateAppointmentSetting($input: updateAppointmentSettingInput) {
  updateAppointmentSetting(input: $input) {
    ...UpdateAppointmentSettingPayload
  }
}
"""
    + UPDATE_APPOINTMENT_SETTING_PAYLOAD_FRAGMENT
    + APPOINTMENT_SETTING_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateAppointmentSetting", UpdateAppointmentSettingPayload),
)
