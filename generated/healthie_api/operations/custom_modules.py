# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import Int
from hero_healthie_runtime.lists import Pagination

from ..models.custom_module import CUSTOM_MODULE_FRAGMENT, CustomModule
from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo


class CustomModulePaginationConnection(BaseModel):
    nodes: list[CustomModule | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[CustomModulePaginationConnection] = GraphQLOperation(
    name="customModules",
    kind="query",
    root_field="customModules",
    python_path="healthie.queries.custom_modules",
    safety="read",
    confidence="full",
    arguments={"after": "String", "before": "String", "first": "Int", "keywords": "String", "last": "Int"},
    page_size=25,
    max_page_size=73,
    document="""
query customModules($after: String, $before: String, $first: Int = 25, $keywords: String, $last: Int) {
  customModules(
    after: $after
    before: $before
    first: $first
    keywords: $keywords
    last: $last
  ) {
    ...CustomModulePaginationConnection
  }
}

fragment CustomModulePaginationConnection on CustomModulePaginationConnection {
  nodes {
    ...CustomModule
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
    + CUSTOM_MODULE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("customModules", CustomModulePaginationConnection),
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
        item="CustomModule",
    ),
)
