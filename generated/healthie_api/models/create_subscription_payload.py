# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
