# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int


class MonthlyBillingItemsDataType(BaseModel):
    amount: Int | None
    month: str | None


MONTHLY_BILLING_ITEMS_DATA_TYPE_FRAGMENT = """
fragment MonthlyBillingItemsDataType on MonthlyBillingItemsDataType {
  amount
  month
}
"""
