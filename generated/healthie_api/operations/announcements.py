# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import Int
from hero_healthie_runtime.lists import Pagination

from ..models.announcement import ANNOUNCEMENT_FRAGMENT, Announcement
from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo


class AnnouncementPaginationConnection(BaseModel):
    nodes: list[Announcement | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[AnnouncementPaginationConnection] = GraphQLOperation(
    name="announcements",
    kind="query",
    root_field="announcements",
    python_path="healthie.queries.announcements",
    safety="read",
    confidence="full",
    arguments={
        "after": "String",
        "before": "String",
        "exclude_dismissed": "Boolean",
        "first": "Int",
        "keywords": "String",
        "last": "Int",
    },
    page_size=25,
    max_page_size=142,
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
