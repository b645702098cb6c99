# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.appointment_request_type import AppointmentRequestType
from ..models.field_error import FieldError


class DeleteAppointmentRequestPayload(BaseModel):
    appointment_request: AppointmentRequestType | None = Field(
        validation_alias="appointmentRequest", serialization_alias="appointmentRequest"
    )
    messages: list[FieldError | None] | None


DELETE_APPOINTMENT_REQUEST_PAYLOAD_FRAGMENT = """
fragment DeleteAppointmentRequestPayload on deleteAppointmentRequestPayload {
  appointmentRequest {
    ...AppointmentRequestType
  }
  messages {
    ...FieldError
  }
}
"""
