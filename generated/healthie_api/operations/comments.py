# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.comment import COMMENT_FRAGMENT, Comment


class CommentPaginationConnection(BaseModel):
    nodes: list[Comment | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[CommentPaginationConnection] = GraphQLOperation(
    name="comments",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "before": "String",
        "entry_id": "ID",
        "entry_ids": "[ID]",
        "first": "Int",
        "last": "Int",
    },
    page_size=25,
    max_page_size=55,
    document="""
query comments($after: String, $before: String, $entry_id: ID, $entry_ids: [ID], $first: Int = 25, $last: Int) {
 comments(
 after: $after
 before: $before
 entry_id: $entry_id
 entry_ids: $entry_ids
 first: $first
 last: $last
 ) {
 ...CommentPaginationConnection
 }
}

fragment CommentPaginationConnection on CommentPaginationConnection {
 nodes {
 ...Comment
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
    + COMMENT_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("comments", CommentPaginationConnection),
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
        item="Comment",
    ),
)
