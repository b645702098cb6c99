# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
