# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import GraphQLOperation, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT
from ..models.reminder import REMINDER_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.goal import GOAL_FRAGMENT
from ..operations.sub_goals import SUB_GOALS_FRAGMENT, GoalPaginationConnection

OPERATION: GraphQLOperation[GoalPaginationConnection] = GraphQLOperation(
    name="goals",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "before": "String",
        "category": "String",
        "end_range": "__Day",
        "first": "Int",
        "frequency_filter": "String",
        "keywords": "String",
        "last": "Int",
        "order_by": "GoalOrderKeys",
        "rel_goal_id": "String",
        "sort_by": "String",
        "start_range": "__Day",
        "status_filter": "String",
        "user_id": "ID",
    },
    page_size=25,
    max_page_size=43,
    document="""
query goals($after: String, $before: String, $category: String, $end_range: String, $first: Int = 25, $frequency_filter: String, $keywords: String, $last: Int, $order_by: GoalOrderKeys, $rel_goal_id: String, $sort_by: String, $start_range: String, $status_filter: String, $user_id: ID) {
 goals(
 after: $after
 before: $before
 category: $category
 end_range: $end_range
 first: $first
 frequency_filter: $frequency_filter
 keywords: $keywords
 last: $last
 order_by: $order_by
 rel_goal_id: $rel_goal_id
 sort_by: $sort_by
 start_range: $start_range
 status_filter: $status_filter
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
    decode=object_of("goals", GoalPaginationConnection),
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
    facts=(
        Fact(
            argument="sort_by",
            kind="replaced",
            text="is deprecated: use `order_by`; announced since 2023-11-06",
            check="deprecated",
        ),
        Fact(
            argument="frequency_filter",
            kind="values",
            text="takes `daily`, `weekly` or `one_time`",
            check="refuse",
            values=("daily", "weekly", "one_time"),
        ),
        Fact(
            argument="status_filter",
            kind="values",
            text="takes `complete` or `not_complete`",
            check="refuse",
            values=("complete", "not_complete"),
        ),
    ),
)
