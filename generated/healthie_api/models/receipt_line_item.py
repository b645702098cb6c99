# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import ID, DateTime


class ReceiptLineItem(BaseModel):
    created_at: DateTime
    description: str | None
    id: ID
    previous_price: str | None
    price: str | None
    super_bill_id: ID | None
    updated_at: DateTime


RECEIPT_LINE_ITEM_FRAGMENT = """
fragment ReceiptLineItem on ReceiptLineItem {
  created_at
  description
  id
  previous_price
  price
  super_bill_id
  updated_at
}
"""
