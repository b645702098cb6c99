# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.subscription_instance import SubscriptionInstance


class CreateSubscriptionPayload(BaseModel):
    messages: list[FieldError | None] | None
    subscription: SubscriptionInstance | None


CREATE_SUBSCRIPTION_PAYLOAD_FRAGMENT = """
fragment CreateSubscriptionPayload on createSubscriptionPayload {
  messages {
    ...FieldError
  }
  subscription {
    ...SubscriptionInstance
  }
}
"""
