# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..models.field_error import FieldError


class RevokeTokenPayload(BaseModel):
    messages: list[FieldError | None] | None


REVOKE_TOKEN_PAYLOAD_FRAGMENT = """
fragment RevokeTokenPayload on revokeTokenPayload {
  messages {
    ...FieldError
  }
}
"""
