# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.appointment_type import AppointmentType
from ..models.field_error import FieldError


class DeleteAppointmentTypePayload(BaseModel):
    appointment_type: AppointmentType | None = Field(
        validation_alias="appointmentType", serialization_alias="appointmentType"
    )
    messages: list[FieldError | None] | None


DELETE_APPOINTMENT_TYPE_PAYLOAD_FRAGMENT = """
fragment DeleteAppointmentTypePayload on deleteAppointmentTypePayload {
  appointmentType {
    ...AppointmentType
  }
  messages {
    ...FieldError
  }
}
"""
