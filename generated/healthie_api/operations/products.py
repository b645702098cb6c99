# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.product_pagination_connection import ProductPaginationConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[ProductPaginationConnection] = GraphQLOperation(
    name="products",
    kind="query",
    root_field="products",
    python_path="healthie.queries.products",
    safety="read",
    confidence="full",
    arguments={
        "after": "String",
        "before": "String",
        "first": "Int",
        "keywords": "String",
        "last": "Int",
        "order_by": "ProductOrderKeys",
        "sort_by": "String",
    },
    page_size=25,
    max_page_size=181,
    document="""
query products($after: String, $before: String, $first: Int = 25, $keywords: String, $last: Int, $order_by: ProductOrderKeys, $sort_by: String) {
  products(
    after: $after
    before: $before
    first: $first
    keywords: $keywords
    last: $last
    order_by: $order_by
    sort_by: $sort_by
  ) {
    ...ProductPaginationConnection
  }
}

fragment ProductPaginationConnection on ProductPaginationConnection {
  nodes {
    ...Product
  }
  page_info {
    ...PageInfo
  }
  total_count
}

fragment Product on Product {
  created_at
  id
  name
  price
  remaining_quantity
  tax_description
  tax_rate
  taxable
  unlimited_quantity
  user {
    id
  }
}

fragment PageInfo on PageInfo {
  end_cursor
  has_next_page
  has_previous_page
  start_cursor
}
""",
    decode=object_of("products", ProductPaginationConnection),
)
