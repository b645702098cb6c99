# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
