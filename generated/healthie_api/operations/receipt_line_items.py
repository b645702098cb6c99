# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..models.receipt_line_item import RECEIPT_LINE_ITEM_FRAGMENT, ReceiptLineItem


class ReceiptLineItemPaginationConnection(BaseModel):
    nodes: list[ReceiptLineItem | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[ReceiptLineItemPaginationConnection] = GraphQLOperation(
    name="receiptLineItems",
    kind="query",
    safety="read",
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

fragment ReceiptLineItemPaginationConnection on ReceiptLineItemPaginationConnection {
 nodes {
 ...ReceiptLineItem
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
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
