# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..models.field_error import FieldError


class ResetMfaPayload(BaseModel):
    messages: list[FieldError | None] | None


RESET_MFA_PAYLOAD_FRAGMENT = """
fragment ResetMfaPayload on ResetMfaPayload {
  messages {
    ...FieldError
  }
}
"""
