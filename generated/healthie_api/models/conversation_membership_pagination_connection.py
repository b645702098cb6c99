# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.conversation_membership import ConversationMembership
from ..models.page_info import PageInfo
from ..scalars import Int


class ConversationMembershipPaginationConnection(BaseModel):
    nodes: list[ConversationMembership | None] | None
    page_info: PageInfo
    total_count: Int


CONVERSATION_MEMBERSHIP_PAGINATION_CONNECTION_FRAGMENT = """
fragment ConversationMembershipPaginationConnection on ConversationMembershipPaginationConnection {
  nodes {
    ...ConversationMembership
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
