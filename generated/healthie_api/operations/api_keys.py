# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.api_key_pagination_connection import ApiKeyPaginationConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[ApiKeyPaginationConnection] = GraphQLOperation(
    name="apiKeys",
    kind="query",
    root_field="apiKeys",
    python_path="healthie.queries.api_keys",
    safety="read",
    confidence="full",
    arguments={
        "after": "String",
        "before": "String",
        "first": "Int",
        "keywords": "String",
        "last": "Int",
        "order_by": "ApiKeyOrderKeys",
        "sort_by": "String",
    },
    page_size=25,
    max_page_size=498,
    document="""
query apiKeys($after: String, $before: String, $first: Int = 25, $keywords: String, $last: Int, $order_by: ApiKeyOrderKeys, $sort_by: String) {
  apiKeys(
    after: $after
    before: $before
    first: $first
    keywords: $keywords
    last: $last
    order_by: $order_by
    sort_by: $sort_by
  ) {
    ...ApiKeyPaginationConnection
  }
}

fragment ApiKeyPaginationConnection on ApiKeyPaginationConnection {
  nodes {
    ...ApiKey
  }
  page_info {
    ...PageInfo
  }
  total_count
}

fragment ApiKey on ApiKey {
  created_at
  displayable_key
  id
  name
}

fragment PageInfo on PageInfo {
  end_cursor
  has_next_page
  has_previous_page
  start_cursor
}
""",
    decode=object_of("apiKeys", ApiKeyPaginationConnection),
)
