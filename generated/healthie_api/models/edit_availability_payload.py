# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
