# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.goal_history import GOAL_HISTORY_FRAGMENT, GoalHistory


class GoalHistoryPaginationConnection(BaseModel):
    nodes: list[GoalHistory | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[GoalHistoryPaginationConnection] = GraphQLOperation(
    name="goalHistories",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "before": "String",
        "category": "String",
        "first": "Int",
        "include_subgoals": "Boolean",
        "last": "Int",
        "unique": "Boolean",
        "user_id": "ID",
    },
    page_size=25,
    max_page_size=86,
    document="""
query goalHistories($after: String, $before: String, $category: String, $first: Int = 25, $include_subgoals: Boolean, $last: Int, $unique: Boolean, $user_id: ID) {
 goalHistories(
 after: $after
 before: $before
 category: $category
 first: $first
 include_subgoals: $include_subgoals
 last: $last
 unique: $unique
 user_id: $user_id
 ) {
 ...GoalHistoryPaginationConnection
 }
}

fragment GoalHistoryPaginationConnection on GoalHistoryPaginationConnection {
 nodes {
 ...GoalHistory
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
    + GOAL_HISTORY_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("goalHistories", GoalHistoryPaginationConnection),
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
        item="GoalHistory",
    ),
)
