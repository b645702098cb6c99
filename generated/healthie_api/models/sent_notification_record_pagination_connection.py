# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.page_info import PageInfo
from ..models.sent_notification_record import SentNotificationRecord


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
