# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.receipt_line_item_pagination_connection import ReceiptLineItemPaginationConnection
from ..runtime import GraphQLOperation

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

fragment PageInfo on PageInfo {
  end_cursor
  has_next_page
  has_previous_page
  start_cursor
}
""",
    decode=object_of("receiptLineItems", ReceiptLineItemPaginationConnection),
)
