# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.availability import Availability
from ..models.field_error import FieldError


class EditAvailabilityWithAppointmentTypesPayload(BaseModel):
    availability: Availability | None
    messages: list[FieldError | None] | None


EDIT_AVAILABILITY_WITH_APPOINTMENT_TYPES_PAYLOAD_FRAGMENT = """
fragment EditAvailabilityWithAppointmentTypesPayload on EditAvailabilityWithAppointmentTypesPayload {
  availability {
    ...Availability
  }
  messages {
    ...FieldError
  }
}
"""
