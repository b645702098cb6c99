# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.page_info import PageInfo
from ..models.sent_direct_message import SentDirectMessage


class SentDirectMessagePaginationConnection(BaseModel):
    nodes: list[SentDirectMessage | None] | None
    page_info: PageInfo
    total_count: Int


SENT_DIRECT_MESSAGE_PAGINATION_CONNECTION_FRAGMENT = """
fragment SentDirectMessagePaginationConnection on SentDirectMessagePaginationConnection {
  nodes {
    ...SentDirectMessage
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
