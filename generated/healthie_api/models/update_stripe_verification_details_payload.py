# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.user import User


class UpdateStripeVerificationDetailsPayload(BaseModel):
    messages: list[FieldError | None] | None
    user: User | None


UPDATE_STRIPE_VERIFICATION_DETAILS_PAYLOAD_FRAGMENT = """
fragment UpdateStripeVerificationDetailsPayload on updateStripeVerificationDetailsPayload {
  messages {
    ...FieldError
  }
  user {
    ...User
  }
}
"""
