# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.requested_form_completion import REQUESTED_FORM_COMPLETION_FRAGMENT, RequestedFormCompletion


class RequestedFormCompletionPaginationConnection(BaseModel):
    nodes: list[RequestedFormCompletion | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[RequestedFormCompletionPaginationConnection] = GraphQLOperation(
    name="requestedFormCompletions",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "before": "String",
        "first": "Int",
        "keywords": "String",
        "last": "Int",
        "status": "String",
        "user_id": "ID",
    },
    page_size=25,
    max_page_size=53,
    document="""
query requestedFormCompletions($after: String, $before: String, $first: Int = 25, $keywords: String, $last: Int, $status: String, $user_id: ID) {
 requestedFormCompletions(
 after: $after
 before: $before
 first: $first
 keywords: $keywords
 last: $last
 status: $status
 user_id: $user_id
 ) {
 ...RequestedFormCompletionPaginationConnection
 }
}

fragment RequestedFormCompletionPaginationConnection on RequestedFormCompletionPaginationConnection {
 nodes {
 ...RequestedFormCompletion
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
    + REQUESTED_FORM_COMPLETION_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("requestedFormCompletions", RequestedFormCompletionPaginationConnection),
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
        item="RequestedFormCompletion",
    ),
)
