# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..operations.other_id_number import OTHER_ID_NUMBER_FRAGMENT, OtherIdNumber


class OtherIdNumberPaginationConnection(BaseModel):
    nodes: list[OtherIdNumber | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[OtherIdNumberPaginationConnection] = GraphQLOperation(
    name="otherIdNumbers",
    kind="query",
    safety="read",
    arguments={"after": "String", "before": "String", "first": "Int", "last": "Int", "user_id": "ID"},
    page_size=25,
    max_page_size=221,
    document="""
query otherIdNumbers($after: String, $before: String, $first: Int = 25, $last: Int, $user_id: ID) {
 otherIdNumbers(
 after: $after
 before: $before
 first: $first
 last: $last
 user_id: $user_id
 ) {
 ...OtherIdNumberPaginationConnection
 }
}

fragment OtherIdNumberPaginationConnection on OtherIdNumberPaginationConnection {
 nodes {
 ...OtherIdNumber
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
    + OTHER_ID_NUMBER_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("otherIdNumbers", OtherIdNumberPaginationConnection),
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
        item="OtherIdNumber",
    ),
)
