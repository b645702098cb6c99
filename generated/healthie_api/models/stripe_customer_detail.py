# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, DateTime

from ..models.user_reference import UserReference


class StripeCustomerDetail(BaseModel):
    bank_type: str | None
    card_type: str | None
    card_type_label: str | None
    country: str | None
    created_at: DateTime | None
    cursor: str
    expiration: DateTime | None
    expiring_next_month: Boolean | None
    id: ID
    last_four: str | None
    source_status: str | None
    source_type: str | None
    stripe_id: str | None
    user: UserReference | None
    user_id: str | None
    zip: str | None


STRIPE_CUSTOMER_DETAIL_FRAGMENT = """
fragment StripeCustomerDetail on StripeCustomerDetail {
 bank_type
 card_type
 card_type_label
 country
 created_at
 cursor
 expiration
 expiring_next_month
 id
 last_four
 source_status
 source_type
 stripe_id
 user {
 ...UserReference
 }
 user_id
 zip
}
"""
