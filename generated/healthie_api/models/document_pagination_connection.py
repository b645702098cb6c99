# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.document import Document
from ..models.page_info import PageInfo
from ..scalars import Int


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
