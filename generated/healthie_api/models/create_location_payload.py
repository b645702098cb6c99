# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.location import Location


class CreateLocationPayload(BaseModel):
    location: Location | None
    messages: list[FieldError | None] | None


CREATE_LOCATION_PAYLOAD_FRAGMENT = """
fragment CreateLocationPayload on createLocationPayload {
  location {
    ...Location
  }
  messages {
    ...FieldError
  }
}
"""
