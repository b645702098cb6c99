# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.stripe_customer_detail import StripeCustomerDetail


class CreateStripeCustomerDetailPayload(BaseModel):
    messages: list[FieldError | None] | None
    stripe_error: str | None = Field(validation_alias="stripeError", serialization_alias="stripeError")
    stripe_customer_detail: StripeCustomerDetail | None


CREATE_STRIPE_CUSTOMER_DETAIL_PAYLOAD_FRAGMENT = """
fragment CreateStripeCustomerDetailPayload on createStripeCustomerDetailPayload {
  messages {
    ...FieldError
  }
  stripeError
  stripe_customer_detail {
    ...StripeCustomerDetail
  }
}
"""
