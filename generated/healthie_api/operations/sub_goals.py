# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..models.reminder import REMINDER_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.goal import GOAL_FRAGMENT, Goal


class GoalPaginationConnection(BaseModel):
    nodes: list[Goal | None] | None
    page_info: PageInfo
    total_count: Int


SUB_GOALS_FRAGMENT = """
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


OPERATION: GraphQLOperation[GoalPaginationConnection] = GraphQLOperation(
    name="subGoals",
    kind="query",
    safety="read",
    arguments={"after": "String", "before": "String", "first": "Int", "goal_id": "ID", "last": "Int", "user_id": "ID"},
    page_size=25,
    max_page_size=43,
    document="""
query subGoals($after: String, $before: String, $first: Int = 25, $goal_id: ID, $last: Int, $user_id: ID) {
 subGoals(
 after: $after
 before: $before
 first: $first
 goal_id: $goal_id
 last: $last
 user_id: $user_id
 ) {
 ...GoalPaginationConnection
 }
}
"""
    + SUB_GOALS_FRAGMENT
    + GOAL_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + REMINDER_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("subGoals", GoalPaginationConnection),
    pagination=Pagination(
        "cursor",
        rows="nodes",
        position="after",
        size="first",
        page_size=25,
        count="total_count",
        following="page_info.end_cursor",
        more="page_info.has_next_page",
        previous="page_info.start_cursor",
        before="page_info.has_previous_page",
        single=("last", "before"),
        item="Goal",
    ),
)
