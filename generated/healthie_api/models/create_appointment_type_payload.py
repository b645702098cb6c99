# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.appointment_type import AppointmentType
from ..models.field_error import FieldError
from ..models.sms_template_warning import SmsTemplateWarning


class CreateAppointmentTypePayload(BaseModel):
    appointment_type: AppointmentType | None = Field(
        validation_alias="appointmentType", serialization_alias="appointmentType"
    )
    messages: list[FieldError | None] | None
    sms_template_warning: SmsTemplateWarning | None


CREATE_APPOINTMENT_TYPE_PAYLOAD_FRAGMENT = """
fragment CreateAppointmentTypePayload on createAppointmentTypePayload {
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
