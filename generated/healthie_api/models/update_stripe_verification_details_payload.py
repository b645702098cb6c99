# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
