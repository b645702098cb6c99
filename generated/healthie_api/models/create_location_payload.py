# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
