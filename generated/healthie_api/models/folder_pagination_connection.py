# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.folder import Folder
from ..models.page_info import PageInfo
from ..scalars import Int


class FolderPaginationConnection(BaseModel):
    nodes: list[Folder | None] | None
    page_info: PageInfo
    total_count: Int


FOLDER_PAGINATION_CONNECTION_FRAGMENT = """
fragment FolderPaginationConnection on FolderPaginationConnection {
  nodes {
    ...Folder
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
