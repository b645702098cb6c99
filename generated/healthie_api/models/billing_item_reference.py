# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, MoneyText

from ..enums.billing_item_state import BillingItemState


class BillingItemReference(BaseModel):
    amount_paid: MoneyText | None
    currency: str | None
    id: ID
    state: BillingItemState | None


BILLING_ITEM_REFERENCE_FRAGMENT = """
fragment BillingItemReference on BillingItem {
 amount_paid
 currency
 id
 state
}
"""
