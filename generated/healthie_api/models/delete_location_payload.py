# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.location import Location


class DeleteLocationPayload(BaseModel):
    location: Location | None
    messages: list[FieldError | None] | None


DELETE_LOCATION_PAYLOAD_FRAGMENT = """
fragment DeleteLocationPayload on deleteLocationPayload {
  location {
    ...Location
  }
  messages {
    ...FieldError
  }
}
"""
