# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Int
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo


class OfferingGroupVisibility(BaseModel):
    id: ID
    name: str | None
    offering_id: ID | None
    user_group_id: ID | None


class OfferingGroupVisibilityPaginationConnection(BaseModel):
    nodes: list[OfferingGroupVisibility | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[OfferingGroupVisibilityPaginationConnection] = GraphQLOperation(
    name="offeringGroupVisibilities",
    kind="query",
    root_field="offeringGroupVisibilities",
    python_path="healthie.queries.offering_group_visibilities",
    safety="read",
    confidence="full",
    arguments={"after": "String", "before": "String", "first": "Int", "last": "Int", "provider_id": "ID"},
    page_size=25,
    max_page_size=498,
    document="""
query offeringGroupVisibilities($after: String, $before: String, $first: Int = 25, $last: Int, $provider_id: ID) {
  offeringGroupVisibilities(
    after: $after
    before: $before
    first: $first
    last: $last
    provider_id: $provider_id
  ) {
    ...OfferingGroupVisibilityPaginationConnection
  }
}

fragment OfferingGroupVisibilityPaginationConnection on OfferingGroupVisibilityPaginationConnection {
  nodes {
    ...OfferingGroupVisibility
  }
  page_info {
    ...PageInfo
  }
  total_count
}

fragment OfferingGroupVisibility on OfferingGroupVisibility {
  id
  name
  offering_id
  user_group_id
}
"""
    + PAGE_INFO_FRAGMENT,
    decode=object_of("offeringGroupVisibilities", OfferingGroupVisibilityPaginationConnection),
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
        item="OfferingGroupVisibility",
    ),
)
