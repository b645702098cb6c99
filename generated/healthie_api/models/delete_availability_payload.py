# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.availability import Availability
from ..models.field_error import FieldError


class DeleteAvailabilityPayload(BaseModel):
    availability: Availability | None
    messages: list[FieldError | None] | None


DELETE_AVAILABILITY_PAYLOAD_FRAGMENT = """
fragment DeleteAvailabilityPayload on deleteAvailabilityPayload {
  availability {
    ...Availability
  }
  messages {
    ...FieldError
  }
}
"""
