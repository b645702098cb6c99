# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.announcement import Announcement
from ..models.page_info import PageInfo
from ..scalars import Int


class AnnouncementPaginationConnection(BaseModel):
    nodes: list[Announcement | None] | None
    page_info: PageInfo
    total_count: Int


ANNOUNCEMENT_PAGINATION_CONNECTION_FRAGMENT = """
fragment AnnouncementPaginationConnection on AnnouncementPaginationConnection {
  nodes {
    ...Announcement
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
