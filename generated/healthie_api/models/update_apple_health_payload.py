# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.apple_health import AppleHealth
from ..models.field_error import FieldError


class UpdateAppleHealthPayload(BaseModel):
    apple_health: AppleHealth | None
    messages: list[FieldError | None] | None


UPDATE_APPLE_HEALTH_PAYLOAD_FRAGMENT = """
fragment UpdateAppleHealthPayload on updateAppleHealthPayload {
  apple_health {
    ...AppleHealth
  }
  messages {
    ...FieldError
  }
}
"""
