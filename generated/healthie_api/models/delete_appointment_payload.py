# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.appointment import Appointment
from ..models.field_error import FieldError


class DeleteAppointmentPayload(BaseModel):
    appointment: Appointment | None
    messages: list[FieldError | None] | None


DELETE_APPOINTMENT_PAYLOAD_FRAGMENT = """
fragment DeleteAppointmentPayload on deleteAppointmentPayload {
  appointment {
    ...Appointment
  }
  messages {
    ...FieldError
  }
}
"""
