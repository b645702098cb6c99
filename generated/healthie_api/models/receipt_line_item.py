# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime, MoneyText


class ReceiptLineItem(BaseModel):
    created_at: DateTime
    description: str | None
    id: ID
    previous_price: MoneyText | None
    price: MoneyText | None
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
