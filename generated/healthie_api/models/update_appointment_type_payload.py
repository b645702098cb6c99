# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
