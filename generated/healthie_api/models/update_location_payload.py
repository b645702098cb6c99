# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.location import Location


class UpdateLocationPayload(BaseModel):
    location: Location | None
    messages: list[FieldError | None] | None


UPDATE_LOCATION_PAYLOAD_FRAGMENT = """
fragment UpdateLocationPayload on updateLocationPayload {
  location {
    ...Location
  }
  messages {
    ...FieldError
  }
}
"""
