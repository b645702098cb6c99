# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..models.state_license import STATE_LICENSE_FRAGMENT, StateLicense


class StateLicensePaginationConnection(BaseModel):
    nodes: list[StateLicense | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[StateLicensePaginationConnection] = GraphQLOperation(
    name="stateLicenses",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "before": "String",
        "first": "Int",
        "last": "Int",
        "provider_id": "ID",
        "provider_ids": "[ID]",
    },
    page_size=25,
    max_page_size=664,
    document="""
query stateLicenses($after: String, $before: String, $first: Int = 25, $last: Int, $provider_id: ID, $provider_ids: [ID]) {
 stateLicenses(
 after: $after
 before: $before
 first: $first
 last: $last
 provider_id: $provider_id
 provider_ids: $provider_ids
 ) {
 ...StateLicensePaginationConnection
 }
}

fragment StateLicensePaginationConnection on StateLicensePaginationConnection {
 nodes {
 ...StateLicense
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
    + STATE_LICENSE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("stateLicenses", StateLicensePaginationConnection),
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
        item="StateLicense",
    ),
)
