# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..models.apple_health import AppleHealth
from ..models.field_error import FieldError


class CreateAppleHealthPayload(BaseModel):
    apple_health: AppleHealth | None
    messages: list[FieldError | None] | None


CREATE_APPLE_HEALTH_PAYLOAD_FRAGMENT = """
fragment CreateAppleHealthPayload on createAppleHealthPayload {
  apple_health {
    ...AppleHealth
  }
  messages {
    ...FieldError
  }
}
"""
