# Generated from specs/healthie. Do not edit.
from typing import TYPE_CHECKING

from hero_healthie_runtime.graphql.api import (
    ID,
    JSON,
    BaseModel,
    Boolean,
    DateTime,
    GraphQLOperation,
    Int,
    MoneyText,
    Reference,
    object_of,
)
from hero_healthie_runtime.lists import Pagination

from ..enums.billing_item_state import BillingItemState
from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo

if TYPE_CHECKING:
    from ..models.offering_reference import OfferingReference
    from ..models.recurring_payment_reference import RecurringPaymentReference
    from ..models.requested_payment_reference import RequestedPaymentReference
    from ..models.user_reference import UserReference
else:
    from hero_healthie_runtime.graphql.later import later

    (
        OfferingReference,
        RecurringPaymentReference,
        RequestedPaymentReference,
        UserReference,
    ) = later(
        __package__,
        "..models.offering_reference:OfferingReference",
        "..models.recurring_payment_reference:RecurringPaymentReference",
        "..models.requested_payment_reference:RequestedPaymentReference",
        "..models.user_reference:UserReference",
    )


class BillingItemListItem(BaseModel):
    id: ID
    amount_paid: MoneyText | None
    amount_paid_string: str | None
    original_price: MoneyText | None
    currency: str | None
    state: BillingItemState | None
    created_at: DateTime
    updated_at: DateTime | None
    deleted_at: DateTime | None
    failure_reason: str | None
    stripe_error: str | None
    metadata: JSON | None
    is_canceled: Boolean | None
    is_outside_payment: Boolean | None
    is_recurring: Boolean | None
    payment_medium: ID | None
    card_last4: str | None
    note: str | None
    shown_description: str | None
    refund_amount: MoneyText | None
    refund_date: DateTime | None
    recipient_id: ID | None
    sender_id: ID | None
    offering_id: ID | None
    requested_payment_id: ID | None
    offering: OfferingReference | None
    recipient: UserReference | None
    recurring_payment: RecurringPaymentReference | None
    requested_payment: RequestedPaymentReference | None
    sender: UserReference | None
    user_package_selection: Reference | None


class BillingItemPaginationConnection(BaseModel):
    nodes: list[BillingItemListItem | None] | None
    page_info: PageInfo
    total_count: Int


OFFERING_BILLING_ITEMS_FRAGMENT = """
fragment BillingItemListItem on BillingItem {
 id
 amount_paid
 amount_paid_string
 original_price
 currency
 state
 created_at
 updated_at
 deleted_at
 failure_reason
 stripe_error
 metadata
 is_canceled
 is_outside_payment
 is_recurring
 payment_medium
 card_last4
 note
 shown_description
 refund_amount
 refund_date
 recipient_id
 sender_id
 offering_id
 requested_payment_id
 offering {
 billing_frequency
 currency
 id
 name
 price
 }
 recipient {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 recurring_payment {
 id
 amount_to_pay
 amount_paid
 billing_frequency
 is_canceled
 is_paused
 next_payment_date
 offering_name
 start_at
 }
 requested_payment {
 id
 invoice_id
 price
 currency
 status
 recipient {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 }
 sender {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 user_package_selection {
 id
 }
}

fragment BillingItemPaginationConnection on BillingItemPaginationConnection {
 nodes {
 ...BillingItemListItem
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""


OPERATION: GraphQLOperation[BillingItemPaginationConnection] = GraphQLOperation(
    name="offeringBillingItems",
    kind="query",
    safety="read",
    arguments={"after": "String", "before": "String", "first": "Int", "last": "Int", "offering_id": "ID"},
    page_size=25,
    max_page_size=25,
    document="""
query offeringBillingItems($after: String, $before: String, $first: Int = 25, $last: Int, $offering_id: ID) {
 offeringBillingItems(
 after: $after
 before: $before
 first: $first
 last: $last
 offering_id: $offering_id
 ) {
 ...BillingItemPaginationConnection
 }
}
"""
    + OFFERING_BILLING_ITEMS_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("offeringBillingItems", BillingItemPaginationConnection),
    pagination=Pagination(
        "cursor",
        rows="nodes",
        position="after",
        size="first",
        page_size=25,
        count="total_count",
        following="page_info.end_cursor",
        more="page_info.has_next_page",
        previous="page_info.start_cursor",
        before="page_info.has_previous_page",
        single=("last", "before"),
        item="BillingItemListItem",
    ),
)
