# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..models.user_group_reference import USER_GROUP_REFERENCE_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.document import DOCUMENT_FRAGMENT, Document


class DocumentPaginationConnection(BaseModel):
    nodes: list[Document | None] | None
    page_info: PageInfo
    total_count: Int


COURSE_ITEM_DOCUMENTS_FRAGMENT = """
fragment DocumentPaginationConnection on DocumentPaginationConnection {
 nodes {
 ...Document
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""


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
    + COURSE_ITEM_DOCUMENTS_FRAGMENT
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
