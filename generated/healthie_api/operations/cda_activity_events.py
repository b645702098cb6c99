# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..models.user_reference import USER_REFERENCE_FRAGMENT, UserReference


class CdaActivityEvent(BaseModel):
    activity_type: str | None
    cda_type: str | None
    created_at: DateTime | None
    document_id: str | None
    id: ID
    outbound_recipient: str | None
    user: UserReference | None
    user_email: str | None


class CdaActivityEventPaginationConnection(BaseModel):
    nodes: list[CdaActivityEvent | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[CdaActivityEventPaginationConnection] = GraphQLOperation(
    name="cdaActivityEvents",
    kind="query",
    safety="read",
    arguments={"after": "String", "before": "String", "first": "Int", "last": "Int"},
    page_size=25,
    max_page_size=117,
    document="""
query cdaActivityEvents($after: String, $before: String, $first: Int = 25, $last: Int) {
 cdaActivityEvents(after: $after, before: $before, first: $first, last: $last) {
 ...CdaActivityEventPaginationConnection
 }
}

fragment CdaActivityEventPaginationConnection on CdaActivityEventPaginationConnection {
 nodes {
 ...CdaActivityEvent
 }
 page_info {
 ...PageInfo
 }
 total_count
}

fragment CdaActivityEvent on CdaActivityEvent {
 activity_type
 cda_type
 created_at
 document_id
 id
 outbound_recipient
 user {
 ...UserReference
 }
 user_email
}
"""
    + USER_REFERENCE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("cdaActivityEvents", CdaActivityEventPaginationConnection),
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
        item="CdaActivityEvent",
    ),
)
