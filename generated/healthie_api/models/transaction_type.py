# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel


class TransactionType(BaseModel):
    currency: str | None
    displayed_amount: str | None
    source_name: str | None


TRANSACTION_TYPE_FRAGMENT = """
fragment TransactionType on TransactionType {
  currency
  displayed_amount
  source_name
}
"""
