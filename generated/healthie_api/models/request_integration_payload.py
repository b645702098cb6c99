# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
