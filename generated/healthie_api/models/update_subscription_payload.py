# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.subscription_instance import SubscriptionInstance
from ..models.user import User


class UpdateSubscriptionPayload(BaseModel):
    current_user: User | None = Field(validation_alias="currentUser", serialization_alias="currentUser")
    messages: list[FieldError | None] | None
    subscription: SubscriptionInstance | None


UPDATE_SUBSCRIPTION_PAYLOAD_FRAGMENT = """
fragment UpdateSubscriptionPayload on updateSubscriptionPayload {
  currentUser {
    ...User
  }
  messages {
    ...FieldError
  }
  subscription {
    ...SubscriptionInstance
  }
}
"""
