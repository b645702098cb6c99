# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int


class ConversationMembershipsAllCounts(BaseModel):
    active_count: Int
    archived_count: Int
    closed_count: Int
    scheduled_count: Int


CONVERSATION_MEMBERSHIPS_ALL_COUNTS_FRAGMENT = """
fragment ConversationMembershipsAllCounts on ConversationMembershipsAllCounts {
  active_count
  archived_count
  closed_count
  scheduled_count
}
"""
