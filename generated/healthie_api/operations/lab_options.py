# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Int
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo


class LabOption(BaseModel):
    id: ID
    lab_name: str | None
    name: str
    provider_identifier: ID | None


class LabOptionPaginationConnection(BaseModel):
    nodes: list[LabOption | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[LabOptionPaginationConnection] = GraphQLOperation(
    name="labOptions",
    kind="query",
    root_field="labOptions",
    python_path="healthie.queries.lab_options",
    safety="read",
    confidence="full",
    arguments={
        "after": "String",
        "before": "String",
        "first": "Int",
        "last": "Int",
        "search_by_organization": "Boolean",
        "search_string": "String",
    },
    page_size=25,
    max_page_size=498,
    document="""
query labOptions($after: String, $before: String, $first: Int = 25, $last: Int, $search_by_organization: Boolean, $search_string: String) {
  labOptions(
    after: $after
    before: $before
    first: $first
    last: $last
    search_by_organization: $search_by_organization
    search_string: $search_string
  ) {
    ...LabOptionPaginationConnection
  }
}

fragment LabOptionPaginationConnection on LabOptionPaginationConnection {
  nodes {
    ...LabOption
  }
  page_info {
    ...PageInfo
  }
  total_count
}

fragment LabOption on LabOption {
  id
  lab_name
  name
  provider_identifier
}
"""
    + PAGE_INFO_FRAGMENT,
    decode=object_of("labOptions", LabOptionPaginationConnection),
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
        item="LabOption",
    ),
)
