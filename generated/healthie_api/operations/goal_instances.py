# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import (
    BaseModel,
    Boolean,
    DateTime,
    GraphQLOperation,
    Int,
    NamedReference,
    object_of,
)
from hero_healthie_runtime.lists import Pagination

from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo


class GoalInstance(BaseModel):
    end_range: DateTime | None
    goal: NamedReference | None
    is_completed_for_interval: Boolean | None
    start_range: DateTime | None


class GoalInstancePaginationConnection(BaseModel):
    nodes: list[GoalInstance | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[GoalInstancePaginationConnection] = GraphQLOperation(
    name="goalInstances",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "before": "String",
        "end_range": "__Day",
        "first": "Int",
        "goal_id": "ID",
        "keywords": "String",
        "last": "Int",
        "start_range": "__Day",
        "status_filter": "String",
    },
    page_size=25,
    max_page_size=332,
    document="""
query goalInstances($after: String, $before: String, $end_range: String, $first: Int = 25, $goal_id: ID, $keywords: String, $last: Int, $start_range: String, $status_filter: String) {
 goalInstances(
 after: $after
 before: $before
 end_range: $end_range
 first: $first
 goal_id: $goal_id
 keywords: $keywords
 last: $last
 start_range: $start_range
 status_filter: $status_filter
 ) {
 ...GoalInstancePaginationConnection
 }
}

fragment GoalInstancePaginationConnection on GoalInstancePaginationConnection {
 nodes {
 ...GoalInstance
 }
 page_info {
 ...PageInfo
 }
 total_count
}

fragment GoalInstance on GoalInstance {
 end_range
 goal {
 id
 name
 }
 is_completed_for_interval
 start_range
}
"""
    + PAGE_INFO_FRAGMENT,
    decode=object_of("goalInstances", GoalInstancePaginationConnection),
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
        item="GoalInstance",
    ),
)
