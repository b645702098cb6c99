# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.notification import Notification
from ..models.page_info import PageInfo
from ..scalars import Int


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
