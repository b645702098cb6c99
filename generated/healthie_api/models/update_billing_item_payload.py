# Generated from specs/healthie by python -m codegen generate. Do not edit.
from pydantic import Field

from ..base_model import BaseModel
from ..models.billing_item import BillingItem
from ..models.field_error import FieldError


class UpdateBillingItemPayload(BaseModel):
    billing_item: BillingItem | None = Field(validation_alias="billingItem", serialization_alias="billingItem")
    messages: list[FieldError | None] | None


UPDATE_BILLING_ITEM_PAYLOAD_FRAGMENT = """
fragment UpdateBillingItemPayload on updateBillingItemPayload {
  billingItem {
    ...BillingItem
  }
  messages {
    ...FieldError
  }
}
"""
