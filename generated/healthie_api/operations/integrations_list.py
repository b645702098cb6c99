# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Int
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo


class IntegrationCategoryType(BaseModel):
    description: str | None
    id: ID
    name: str | None
    options: list[Reference] | None


class IntegrationCategoryTypePaginationConnection(BaseModel):
    nodes: list[IntegrationCategoryType | None] | None
    page_info: PageInfo
    total_count: Int


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
"""
    + PAGE_INFO_FRAGMENT,
    decode=object_of("integrationsList", IntegrationCategoryTypePaginationConnection),
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
        item="IntegrationCategoryType",
    ),
)
