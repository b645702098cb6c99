# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Boolean, MoneyText


class ValidateOfferingCoupon(BaseModel):
    fail_reason: str | None
    first_amount: MoneyText | None
    new_first_price: MoneyText | None
    new_price: MoneyText | None
    repeat_times: str | None
    still_ask_for_cc: Boolean | None


VALIDATE_OFFERING_COUPON_FRAGMENT = """
fragment ValidateOfferingCoupon on ValidateOfferingCoupon {
  fail_reason
  first_amount
  new_first_price
  new_price
  repeat_times
  still_ask_for_cc
}
"""
