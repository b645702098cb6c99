# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.billing_item import BillingItem
from ..models.field_error import FieldError


class CreateBillingItemPayload(BaseModel):
    billing_item: BillingItem | None = Field(validation_alias="billingItem", serialization_alias="billingItem")
    messages: list[FieldError | None] | None
    stripe_error: str | None = Field(validation_alias="stripeError", serialization_alias="stripeError")


CREATE_BILLING_ITEM_PAYLOAD_FRAGMENT = """
fragment CreateBillingItemPayload on createBillingItemPayload {
  billingItem {
    ...BillingItem
  }
  messages {
    ...FieldError
  }
  stripeError
}
"""
