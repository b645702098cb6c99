# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, DateTime, Int

from ..models.user_reference import UserReference


class OfferingCoupon(BaseModel):
    amount_off: str | None
    amount_off_string: str | None
    applies_to_string: str | None
    code: str | None
    created_at: DateTime
    deleted_at: DateTime | None
    expires_at: DateTime | None
    flat_amount_off: str | None
    id: ID
    is_expired: Boolean
    is_valid: Boolean
    number_of_times_used: Int | None
    offering_coupon_owner: UserReference | None
    package_connection_names: list[str] | None
    promo_type: str | None
    repeat_times: Int | None
    to_one_line: str | None
    updated_at: DateTime
    usage_limit: Int | None
    user_id: str | None


OFFERING_COUPON_FRAGMENT = """
fragment OfferingCoupon on OfferingCoupon {
 amount_off
 amount_off_string
 applies_to_string
 code
 created_at
 deleted_at
 expires_at
 flat_amount_off
 id
 is_expired
 is_valid
 number_of_times_used
 offering_coupon_owner {
 ...UserReference
 }
 package_connection_names
 promo_type
 repeat_times
 to_one_line
 updated_at
 usage_limit
 user_id
}
"""
