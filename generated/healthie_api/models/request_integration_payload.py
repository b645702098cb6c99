# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError


class RequestIntegrationPayload(BaseModel):
    messages: list[FieldError | None] | None
    success_string: str | None


REQUEST_INTEGRATION_PAYLOAD_FRAGMENT = """
fragment RequestIntegrationPayload on RequestIntegrationPayload {
  messages {
    ...FieldError
  }
  success_string
}
"""
