# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.notification import Notification
from ..models.page_info import PageInfo


class NotificationPaginationConnection(BaseModel):
    nodes: list[Notification | None] | None
    page_info: PageInfo
    total_count: Int


NOTIFICATION_PAGINATION_CONNECTION_FRAGMENT = """
fragment NotificationPaginationConnection on NotificationPaginationConnection {
  nodes {
    ...Notification
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
