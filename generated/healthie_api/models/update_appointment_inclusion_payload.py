# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.appointment_inclusion_type import AppointmentInclusionType
from ..models.field_error import FieldError


class UpdateAppointmentInclusionPayload(BaseModel):
    appointment_inclusion: AppointmentInclusionType | None
    messages: list[FieldError | None] | None


UPDATE_APPOINTMENT_INCLUSION_PAYLOAD_FRAGMENT = """
fragment UpdateAppointmentInclusionPayload on updateAppointmentInclusionPayload {
  appointment_inclusion {
    ...AppointmentInclusionType
  }
  messages {
    ...FieldError
  }
}
"""
