# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..scalars import Int


class MonthlyBillingItemsDataType(BaseModel):
    amount: Int | None
    month: str | None


MONTHLY_BILLING_ITEMS_DATA_TYPE_FRAGMENT = """
fragment MonthlyBillingItemsDataType on MonthlyBillingItemsDataType {
  amount
  month
}
"""
