# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.icd_code_pagination_connection import IcdCodePaginationConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[IcdCodePaginationConnection] = GraphQLOperation(
    name="icdCodes",
    kind="query",
    root_field="icdCodes",
    python_path="healthie.queries.icd_codes",
    safety="read",
    confidence="full",
    arguments={
        "after": "String",
        "before": "String",
        "first": "Int",
        "is_billable": "Boolean",
        "is_favorited": "Boolean",
        "keywords": "String",
        "last": "Int",
        "only_valid": "Boolean",
        "order_by": "IcdCodeOrderKeys",
    },
    page_size=25,
    max_page_size=249,
    document="""
query icdCodes($after: String, $before: String, $first: Int = 25, $is_billable: Boolean, $is_favorited: Boolean, $keywords: String, $last: Int, $only_valid: Boolean, $order_by: IcdCodeOrderKeys) {
  icdCodes(
    after: $after
    before: $before
    first: $first
    is_billable: $is_billable
    is_favorited: $is_favorited
    keywords: $keywords
    last: $last
    only_valid: $only_valid
    order_by: $order_by
  ) {
    ...IcdCodePaginationConnection
  }
}

fragment IcdCodePaginationConnection on IcdCodePaginationConnection {
  nodes {
    ...IcdCode
  }
  page_info {
    ...PageInfo
  }
  total_count
}

fragment IcdCode on IcdCode {
  category
  code
  created_at
  description
  display_name
  id
  is_favorite
  updated_at
}

fragment PageInfo on PageInfo {
  end_cursor
  has_next_page
  has_previous_page
  start_cursor
}
""",
    decode=object_of("icdCodes", IcdCodePaginationConnection),
)
