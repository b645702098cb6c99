# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.page_info import PageInfo
from ..models.sent_notification_record import SentNotificationRecord
from ..scalars import Int


class SentNotificationRecordPaginationConnection(BaseModel):
    nodes: list[SentNotificationRecord | None] | None
    page_info: PageInfo
    total_count: Int


SENT_NOTIFICATION_RECORD_PAGINATION_CONNECTION_FRAGMENT = """
fragment SentNotificationRecordPaginationConnection on SentNotificationRecordPaginationConnection {
  nodes {
    ...SentNotificationRecord
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
