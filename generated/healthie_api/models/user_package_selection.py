# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, DateTime, MoneyText


class UserPackageSelection(BaseModel):
    billing_item: Reference | None
    billing_item_id: ID | None
    created_at: DateTime
    id: ID
    initial_price_with_offering_coupon: MoneyText | None
    offering: Reference | None
    offering_coupon_id: ID | None
    recurring_payment: Reference | None
    requested_payment: Reference | None
    requested_payment_id: ID | None
    user: Reference | None


USER_PACKAGE_SELECTION_FRAGMENT = """
fragment UserPackageSelection on UserPackageSelection {
  billing_item {
    id
  }
  billing_item_id
  created_at
  id
  initial_price_with_offering_coupon
  offering {
    id
  }
  offering_coupon_id
  recurring_payment {
    id
  }
  requested_payment {
    id
  }
  requested_payment_id
  user {
    id
  }
}
"""
