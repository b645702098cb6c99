# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.document_viewing import DocumentViewing
from ..models.page_info import PageInfo


class DocumentViewingPaginationConnection(BaseModel):
    nodes: list[DocumentViewing | None] | None
    page_info: PageInfo
    total_count: Int


DOCUMENT_VIEWING_PAGINATION_CONNECTION_FRAGMENT = """
fragment DocumentViewingPaginationConnection on DocumentViewingPaginationConnection {
  nodes {
    ...DocumentViewing
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
