# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.announcement import Announcement
from ..models.page_info import PageInfo


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
