# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.availability import Availability
from ..models.field_error import FieldError


class CreateAvailabilityWithAppointmentTypesPayload(BaseModel):
    availability: Availability | None
    messages: list[FieldError | None] | None


CREATE_AVAILABILITY_WITH_APPOINTMENT_TYPES_PAYLOAD_FRAGMENT = """
fragment CreateAvailabilityWithAppointmentTypesPayload on CreateAvailabilityWithAppointmentTypesPayload {
  availability {
    ...Availability
  }
  messages {
    ...FieldError
  }
}
"""
