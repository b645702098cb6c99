# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.integration_category_type_pagination_connection import IntegrationCategoryTypePaginationConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[IntegrationCategoryTypePaginationConnection] = GraphQLOperation(
    name="integrationsList",
    kind="query",
    root_field="integrationsList",
    python_path="healthie.queries.integrations_list",
    safety="read",
    confidence="full",
    arguments={"after": "String", "before": "String", "category": "String", "first": "Int", "last": "Int"},
    page_size=25,
    max_page_size=398,
    document="""
query integrationsList($after: String, $before: String, $category: String, $first: Int = 25, $last: Int) {
  integrationsList(
    after: $after
    before: $before
    category: $category
    first: $first
    last: $last
  ) {
    ...IntegrationCategoryTypePaginationConnection
  }
}

fragment IntegrationCategoryTypePaginationConnection on IntegrationCategoryTypePaginationConnection {
  nodes {
    ...IntegrationCategoryType
  }
  page_info {
    ...PageInfo
  }
  total_count
}

fragment IntegrationCategoryType on IntegrationCategoryType {
  description
  id
  name
  options {
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
    decode=object_of("integrationsList", IntegrationCategoryTypePaginationConnection),
)
