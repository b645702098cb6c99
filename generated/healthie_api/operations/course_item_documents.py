# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.lists import Pagination

from ..models.document import DOCUMENT_FRAGMENT
from ..models.document_pagination_connection import (
    DOCUMENT_PAGINATION_CONNECTION_FRAGMENT,
    DocumentPaginationConnection,
)
from ..models.page_info import PAGE_INFO_FRAGMENT

OPERATION: GraphQLOperation[DocumentPaginationConnection] = GraphQLOperation(
    name="courseItemDocuments",
    kind="query",
    root_field="courseItemDocuments",
    python_path="healthie.queries.course_item_documents",
    safety="read",
    confidence="full",
    arguments={"after": "String", "before": "String", "course_item_id": "ID", "first": "Int", "last": "Int"},
    page_size=25,
    max_page_size=73,
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
