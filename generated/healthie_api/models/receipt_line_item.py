# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..scalars import ID, DateTime


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
