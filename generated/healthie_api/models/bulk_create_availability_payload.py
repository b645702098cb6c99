# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.availability import Availability
from ..models.field_error import FieldError


class BulkCreateAvailabilityPayload(BaseModel):
    availabilities: list[Availability | None] | None
    messages: list[FieldError | None] | None


BULK_CREATE_AVAILABILITY_PAYLOAD_FRAGMENT = """
fragment BulkCreateAvailabilityPayload on bulkCreateAvailabilityPayload {
  availabilities {
    ...Availability
  }
  messages {
    ...FieldError
  }
}
"""
