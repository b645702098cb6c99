# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, DateTime, Int, MoneyText
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo


class ReceiptLineItem(BaseModel):
    created_at: DateTime
    description: str | None
    id: ID
    previous_price: MoneyText | None
    price: MoneyText | None
    super_bill_id: ID | None
    updated_at: DateTime


class ReceiptLineItemPaginationConnection(BaseModel):
    nodes: list[ReceiptLineItem | None] | None
    page_info: PageInfo
    total_count: Int


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

fragment ReceiptLineItemPaginationConnection on ReceiptLineItemPaginationConnection {
  nodes {
    ...ReceiptLineItem
  }
  page_info {
    ...PageInfo
  }
  total_count
}

fragment ReceiptLineItem on ReceiptLineItem {
  created_at
  description
  id
  previous_price
  price
  super_bill_id
  updated_at
}
"""
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
