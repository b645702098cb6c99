# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT
from ..models.receipt_line_item import RECEIPT_LINE_ITEM_FRAGMENT
from ..models.receipt_line_item_pagination_connection import (
    RECEIPT_LINE_ITEM_PAGINATION_CONNECTION_FRAGMENT,
    ReceiptLineItemPaginationConnection,
)

OPERATION: GraphQLOperation[ReceiptLineItemPaginationConnection] = GraphQLOperation(
    name="receiptLineItems",
    kind="query",
    root_field="receiptLineItems",
    python_path="healthie.queries.receipt_line_items",
    safety="read",
    confidence="full",
    arguments={"after": "String", "before": "String", "first": "Int", "last": "Int", "super_bill_id": "ID"},
    page_size=25,
    max_page_size=284,
    document="""
query receiptLineItems($after: String, $before: String, $first: Int = 25, $last: Int, $super_bill_id: ID) {
  receiptLineItems(
    after: $after
    before: $before
    first: $first
    last: $last
    super_bill_id: $super_bill_id
  ) {
    ...ReceiptLineItemPaginationConnection
  }
}
"""
    + RECEIPT_LINE_ITEM_PAGINATION_CONNECTION_FRAGMENT
    + RECEIPT_LINE_ITEM_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("receiptLineItems", ReceiptLineItemPaginationConnection),
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
        item="ReceiptLineItem",
    ),
)
