# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
