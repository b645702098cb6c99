# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.lists import Pagination

from ..models.invoice import INVOICE_FRAGMENT
from ..models.page_info import PAGE_INFO_FRAGMENT
from ..models.requested_payment_pagination_connection import (
    REQUESTED_PAYMENT_PAGINATION_CONNECTION_FRAGMENT,
    RequestedPaymentPaginationConnection,
)

OPERATION: GraphQLOperation[RequestedPaymentPaginationConnection] = GraphQLOperation(
    name="requestedPayments",
    kind="query",
    root_field="requestedPayments",
    python_path="healthie.queries.requested_payments",
    safety="read",
    confidence="full",
    deprecated_arguments=("only_unpaid",),
    arguments={
        "after": "String",
        "before": "String",
        "first": "Int",
        "keywords": "String",
        "last": "Int",
        "only_unpaid": "Boolean",
        "order_by": "RequestedPaymentOrderKeys",
        "preview": "Boolean",
        "sender_id": "ID",
        "sort_by": "String",
        "status_filter": "String",
    },
    page_size=25,
    max_page_size=37,
    document="""
query requestedPayments($after: String, $before: String, $first: Int = 25, $keywords: String, $last: Int, $only_unpaid: Boolean, $order_by: RequestedPaymentOrderKeys, $preview: Boolean, $sender_id: ID, $sort_by: String, $status_filter: String) {
  requestedPayments(
    after: $after
    before: $before
    first: $first
    keywords: $keywords
    last: $last
    only_unpaid: $only_unpaid
    order_by: $order_by
    preview: $preview
    sender_id: $sender_id
    sort_by: $sort_by
    status_filter: $status_filter
  ) {
    ...RequestedPaymentPaginationConnection
  }
}
"""
    + REQUESTED_PAYMENT_PAGINATION_CONNECTION_FRAGMENT
    + INVOICE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("requestedPayments", RequestedPaymentPaginationConnection),
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
        item="Invoice",
    ),
    facts=(
        Fact(
            argument="sort_by",
            kind="replaced",
            text="is deprecated: use `order_by`; announced since 2023-11-06",
            check="deprecated",
        ),
        Fact(argument="only_unpaid", kind="replaced", text="is deprecated: use `status_filter`", check="deprecated"),
    ),
)
