# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..models.user_package_selection import USER_PACKAGE_SELECTION_FRAGMENT, UserPackageSelection


class UserPackageSelectionPaginationConnection(BaseModel):
    nodes: list[UserPackageSelection | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[UserPackageSelectionPaginationConnection] = GraphQLOperation(
    name="userPackageSelections",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "before": "String",
        "first": "Int",
        "last": "Int",
        "offering_id": "ID",
        "user_id": "ID",
    },
    page_size=25,
    max_page_size=37,
    document="""
query userPackageSelections($after: String, $before: String, $first: Int = 25, $last: Int, $offering_id: ID, $user_id: ID) {
 userPackageSelections(
 after: $after
 before: $before
 first: $first
 last: $last
 offering_id: $offering_id
 user_id: $user_id
 ) {
 ...UserPackageSelectionPaginationConnection
 }
}

fragment UserPackageSelectionPaginationConnection on UserPackageSelectionPaginationConnection {
 nodes {
 ...UserPackageSelection
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
    + USER_PACKAGE_SELECTION_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("userPackageSelections", UserPackageSelectionPaginationConnection),
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
        item="UserPackageSelection",
    ),
)
