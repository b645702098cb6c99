# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
