# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.availability import Availability
from ..models.field_error import FieldError


class EditAvailabilityPayload(BaseModel):
    availability: Availability | None
    messages: list[FieldError | None] | None


EDIT_AVAILABILITY_PAYLOAD_FRAGMENT = """
fragment EditAvailabilityPayload on editAvailabilityPayload {
  availability {
    ...Availability
  }
  messages {
    ...FieldError
  }
}
"""
