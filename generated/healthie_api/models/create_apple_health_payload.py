# Generated from specs/healthie by python -m codegen generate. Do not edit.
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
