# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..models.user_reference import USER_REFERENCE_FRAGMENT, UserReference


class DocumentViewing(BaseModel):
    document_id: ID
    id: ID
    user: UserReference | None
    user_id: ID
    viewed_at: DateTime


class DocumentViewingPaginationConnection(BaseModel):
    nodes: list[DocumentViewing | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[DocumentViewingPaginationConnection] = GraphQLOperation(
    name="documentViewings",
    kind="query",
    safety="read",
    arguments={"after": "String", "before": "String", "document_id": "ID", "first": "Int", "last": "Int"},
    page_size=25,
    max_page_size=142,
    document="""
query documentViewings($after: String, $before: String, $document_id: ID, $first: Int = 25, $last: Int) {
 documentViewings(
 after: $after
 before: $before
 document_id: $document_id
 first: $first
 last: $last
 ) {
 ...DocumentViewingPaginationConnection
 }
}

fragment DocumentViewingPaginationConnection on DocumentViewingPaginationConnection {
 nodes {
 ...DocumentViewing
 }
 page_info {
 ...PageInfo
 }
 total_count
}

fragment DocumentViewing on DocumentViewing {
 document_id
 id
 user {
 ...UserReference
 }
 user_id
 viewed_at
}
"""
    + USER_REFERENCE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("documentViewings", DocumentViewingPaginationConnection),
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
        item="DocumentViewing",
    ),
)
