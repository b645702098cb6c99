# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
