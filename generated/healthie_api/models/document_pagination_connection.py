# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, Int

from ..models.document import Document
from ..models.page_info import PageInfo


class DocumentPaginationConnection(BaseModel):
    nodes: list[Document | None] | None
    page_info: PageInfo
    total_count: Int


DOCUMENT_PAGINATION_CONNECTION_FRAGMENT = """
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
