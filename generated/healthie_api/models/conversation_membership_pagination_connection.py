# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, Int

from ..models.conversation_membership import ConversationMembership
from ..models.page_info import PageInfo


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
