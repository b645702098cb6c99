# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.appointment_type import AppointmentType
from ..models.field_error import FieldError
from ..models.sms_template_warning import SmsTemplateWarning


class UpdateAppointmentTypePayload(BaseModel):
    appointment_type: AppointmentType | None = Field(
        validation_alias="appointmentType", serialization_alias="appointmentType"
    )
    messages: list[FieldError | None] | None
    sms_template_warning: SmsTemplateWarning | None


UPDATE_APPOINTMENT_TYPE_PAYLOAD_FRAGMENT = """
fragment UpdateAppointmentTypePayload on updateAppointmentTypePayload {
  appointmentType {
    ...AppointmentType
  }
  messages {
    ...FieldError
  }
  sms_template_warning {
    ...SmsTemplateWarning
  }
}
"""
