# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.appointment import Appointment
from ..models.field_error import FieldError


class UpdateAppointmentPayload(BaseModel):
    appointment: Appointment | None
    messages: list[FieldError | None] | None


UPDATE_APPOINTMENT_PAYLOAD_FRAGMENT = """
fragment UpdateAppointmentPayload on updateAppointmentPayload {
  appointment {
    ...Appointment
  }
  messages {
    ...FieldError
  }
}
"""
