# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import DateTime, Int, MoneyText


class TransferType(BaseModel):
    amount: MoneyText | None
    currency: str | None
    displayed_amount: str | None
    displayed_expected_to_happen: DateTime | None
    displayed_initiated: DateTime | None
    expected_to_happen: DateTime | None
    fees: str | None
    id: str
    initiated: str | None
    status: str | None
    transactions_count: Int | None
    type: str | None


TRANSFER_TYPE_FRAGMENT = """
fragment TransferType on TransferType {
  amount
  currency
  displayed_amount
  displayed_expected_to_happen
  displayed_initiated
  expected_to_happen
  fees
  id
  initiated
  status
  transactions_count
  type
}
"""
