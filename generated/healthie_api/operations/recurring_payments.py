# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.billing_item_reference import BILLING_ITEM_REFERENCE_FRAGMENT
from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.recurring_payment import RECURRING_PAYMENT_FRAGMENT, RecurringPayment


class RecurringPaymentPaginationConnection(BaseModel):
    nodes: list[RecurringPayment | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[RecurringPaymentPaginationConnection] = GraphQLOperation(
    name="recurringPayments",
    kind="query",
    safety="read",
    arguments={
        "active_status": "String",
        "after": "String",
        "before": "String",
        "first": "Int",
        "last": "Int",
        "user_id": "ID!",
    },
    page_size=25,
    max_page_size=39,
    document="""
query recurringPayments($active_status: String, $after: String, $before: String, $first: Int = 25, $last: Int, $user_id: ID!) {
 recurringPayments(
 active_status: $active_status
 after: $after
 before: $before
 first: $first
 last: $last
 user_id: $user_id
 ) {
 ...RecurringPaymentPaginationConnection
 }
}

fragment RecurringPaymentPaginationConnection on RecurringPaymentPaginationConnection {
 nodes {
 ...RecurringPayment
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
    + RECURRING_PAYMENT_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + BILLING_ITEM_REFERENCE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("recurringPayments", RecurringPaymentPaginationConnection),
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
        item="RecurringPayment",
    ),
)
