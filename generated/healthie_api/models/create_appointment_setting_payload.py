# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.appointment_setting import AppointmentSetting
from ..models.field_error import FieldError


class CreateAppointmentSettingPayload(BaseModel):
    appointment_setting: AppointmentSetting | None = Field(
        validation_alias="appointmentSetting", serialization_alias="appointmentSetting"
    )
    messages: list[FieldError | None] | None


CREATE_APPOINTMENT_SETTING_PAYLOAD_FRAGMENT = """
fragment CreateAppointmentSettingPayload on createAppointmentSettingPayload {
  appointmentSetting {
    ...AppointmentSetting
  }
  messages {
    ...FieldError
  }
}
"""
