# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.folder import Folder
from ..models.page_info import PageInfo


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
