# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.lists import Pagination

from ..models.document_viewing import DOCUMENT_VIEWING_FRAGMENT
from ..models.document_viewing_pagination_connection import (
    DOCUMENT_VIEWING_PAGINATION_CONNECTION_FRAGMENT,
    DocumentViewingPaginationConnection,
)
from ..models.page_info import PAGE_INFO_FRAGMENT

OPERATION: GraphQLOperation[DocumentViewingPaginationConnection] = GraphQLOperation(
    name="documentViewings",
    kind="query",
    root_field="documentViewings",
    python_path="healthie.queries.document_viewings",
    safety="read",
    confidence="full",
    arguments={"after": "String", "before": "String", "document_id": "ID", "first": "Int", "last": "Int"},
    page_size=25,
    max_page_size=332,
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
"""
    + DOCUMENT_VIEWING_PAGINATION_CONNECTION_FRAGMENT
    + DOCUMENT_VIEWING_FRAGMENT
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
