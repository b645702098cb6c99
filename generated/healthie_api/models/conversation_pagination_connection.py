# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.conversation import Conversation
from ..models.page_info import PageInfo


class ConversationPaginationConnection(BaseModel):
    nodes: list[Conversation | None] | None
    page_info: PageInfo
    total_count: Int


CONVERSATION_PAGINATION_CONNECTION_FRAGMENT = """
fragment ConversationPaginationConnection on ConversationPaginationConnection {
  nodes {
    ...Conversation
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
