# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.user import User


class ValidateVerificationTokenPayload(BaseModel):
    messages: list[FieldError | None] | None
    user: User | None


VALIDATE_VERIFICATION_TOKEN_PAYLOAD_FRAGMENT = """
fragment ValidateVerificationTokenPayload on validateVerificationTokenPayload {
  messages {
    ...FieldError
  }
  user {
    ...User
  }
}
"""
