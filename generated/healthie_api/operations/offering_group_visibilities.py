# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.offering_group_visibility import OFFERING_GROUP_VISIBILITY_FRAGMENT, OfferingGroupVisibility
from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo


class OfferingGroupVisibilityPaginationConnection(BaseModel):
    nodes: list[OfferingGroupVisibility | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[OfferingGroupVisibilityPaginationConnection] = GraphQLOperation(
    name="offeringGroupVisibilities",
    kind="query",
    safety="read",
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
"""
    + OFFERING_GROUP_VISIBILITY_FRAGMENT
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
