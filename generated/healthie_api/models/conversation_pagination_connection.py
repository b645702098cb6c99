# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..models.conversation import Conversation
from ..models.page_info import PageInfo
from ..scalars import Int


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
