# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, Int

from ..models.goal import Goal
from ..models.page_info import PageInfo


class GoalPaginationConnection(BaseModel):
    nodes: list[Goal | None] | None
    page_info: PageInfo
    total_count: Int


GOAL_PAGINATION_CONNECTION_FRAGMENT = """
fragment GoalPaginationConnection on GoalPaginationConnection {
 nodes {
 ...Goal
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
