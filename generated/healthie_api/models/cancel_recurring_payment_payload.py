# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.billing_item import BillingItem
from ..models.field_error import FieldError


class CancelRecurringPaymentPayload(BaseModel):
    billing_item: BillingItem | None = Field(validation_alias="billingItem", serialization_alias="billingItem")
    messages: list[FieldError | None] | None


CANCEL_RECURRING_PAYMENT_PAYLOAD_FRAGMENT = """
fragment CancelRecurringPaymentPayload on cancelRecurringPaymentPayload {
  billingItem {
    ...BillingItem
  }
  messages {
    ...FieldError
  }
}
"""
