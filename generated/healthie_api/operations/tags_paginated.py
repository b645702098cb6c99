# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..models.tag import TAG_FRAGMENT, Tag
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class TagPaginationConnection(BaseModel):
    nodes: list[Tag | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[TagPaginationConnection] = GraphQLOperation(
    name="tagsPaginated",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "applied_to_providers": "Boolean",
        "before": "String",
        "first": "Int",
        "ids": "[ID]",
        "last": "Int",
        "order_by": "TagOrderKeys",
        "user_id": "ID",
    },
    page_size=25,
    max_page_size=99,
    document="""
query tagsPaginated($after: String, $applied_to_providers: Boolean, $before: String, $first: Int = 25, $ids: [ID], $last: Int, $order_by: TagOrderKeys, $user_id: ID) {
 tagsPaginated(
 after: $after
 applied_to_providers: $applied_to_providers
 before: $before
 first: $first
 ids: $ids
 last: $last
 order_by: $order_by
 user_id: $user_id
 ) {
 ...TagPaginationConnection
 }
}

fragment TagPaginationConnection on TagPaginationConnection {
 nodes {
 ...Tag
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
    + TAG_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("tagsPaginated", TagPaginationConnection),
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
        item="Tag",
    ),
)
