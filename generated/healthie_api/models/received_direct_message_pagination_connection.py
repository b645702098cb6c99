# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.page_info import PageInfo
from ..models.received_direct_message import ReceivedDirectMessage


class ReceivedDirectMessagePaginationConnection(BaseModel):
    nodes: list[ReceivedDirectMessage | None] | None
    page_info: PageInfo
    total_count: Int


RECEIVED_DIRECT_MESSAGE_PAGINATION_CONNECTION_FRAGMENT = """
fragment ReceivedDirectMessagePaginationConnection on ReceivedDirectMessagePaginationConnection {
  nodes {
    ...ReceivedDirectMessage
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
