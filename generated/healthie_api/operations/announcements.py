# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.announcement import ANNOUNCEMENT_FRAGMENT, Announcement


class AnnouncementPaginationConnection(BaseModel):
    nodes: list[Announcement | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[AnnouncementPaginationConnection] = GraphQLOperation(
    name="announcements",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "before": "String",
        "exclude_dismissed": "Boolean",
        "first": "Int",
        "keywords": "String",
        "last": "Int",
    },
    page_size=25,
    max_page_size=66,
    document="""
query announcements($after: String, $before: String, $exclude_dismissed: Boolean, $first: Int = 25, $keywords: String, $last: Int) {
 announcements(
 after: $after
 before: $before
 exclude_dismissed: $exclude_dismissed
 first: $first
 keywords: $keywords
 last: $last
 ) {
 ...AnnouncementPaginationConnection
 }
}

fragment AnnouncementPaginationConnection on AnnouncementPaginationConnection {
 nodes {
 ...Announcement
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
    + ANNOUNCEMENT_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("announcements", AnnouncementPaginationConnection),
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
        item="Announcement",
    ),
)
