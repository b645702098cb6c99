# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel


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
