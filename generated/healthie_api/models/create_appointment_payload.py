# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.appointment import Appointment
from ..models.field_error import FieldError


class CreateAppointmentPayload(BaseModel):
    appointment: Appointment | None
    messages: list[FieldError | None] | None


CREATE_APPOINTMENT_PAYLOAD_FRAGMENT = """
fragment CreateAppointmentPayload on createAppointmentPayload {
  appointment {
    ...Appointment
  }
  messages {
    ...FieldError
  }
}
"""
