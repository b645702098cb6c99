# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.document import DOCUMENT_FRAGMENT
from ..models.document_pagination_connection import (
    DOCUMENT_PAGINATION_CONNECTION_FRAGMENT,
    DocumentPaginationConnection,
)
from ..models.page_info import PAGE_INFO_FRAGMENT
from ..models.user_group_reference import USER_GROUP_REFERENCE_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT

OPERATION: GraphQLOperation[DocumentPaginationConnection] = GraphQLOperation(
    name="courseItemDocuments",
    kind="query",
    safety="read",
    arguments={"after": "String", "before": "String", "course_item_id": "ID", "first": "Int", "last": "Int"},
    page_size=25,
    max_page_size=45,
    document="""
query courseItemDocuments($after: String, $before: String, $course_item_id: ID, $first: Int = 25, $last: Int) {
 courseItemDocuments(
 after: $after
 before: $before
 course_item_id: $course_item_id
 first: $first
 last: $last
 ) {
 ...DocumentPaginationConnection
 }
}
"""
    + DOCUMENT_PAGINATION_CONNECTION_FRAGMENT
    + DOCUMENT_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + USER_GROUP_REFERENCE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("courseItemDocuments", DocumentPaginationConnection),
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
        item="Document",
    ),
)
