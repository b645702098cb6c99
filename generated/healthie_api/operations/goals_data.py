# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, NamedReference, optional_object_of


class GoalDataType(BaseModel):
    all_goals_frequency_count: Int | None
    all_goals_status_count: Int | None
    all_time_goals_count: Int | None
    completed_goals_count: Int | None
    daily_goals_count: Int | None
    goals: list[NamedReference] | None
    goals_count: Int | None
    goals_streak_count: Int | None
    not_completed_goals_count: Int | None
    one_time_goals_count: Int | None
    weekly_goals_count: Int | None


OPERATION: GraphQLOperation[GoalDataType | None] = GraphQLOperation(
    name="goalsData",
    kind="query",
    safety="read",
    arguments={
        "after": "Cursor",
        "category": "String",
        "end_range": "__Day",
        "frequency_filter": "String",
        "keywords": "String",
        "offset": "Int",
        "order_by": "GoalOrderKeys",
        "per_page": "Int",
        "rel_goal_id": "String",
        "sort_by": "String",
        "start_range": "__Day",
        "status_filter": "String",
        "user_id": "ID",
    },
    document="""
query goalsData($after: Cursor, $category: String, $end_range: String, $frequency_filter: String, $keywords: String, $offset: Int, $order_by: GoalOrderKeys, $per_page: Int, $rel_goal_id: String, $sort_by: String, $start_range: String, $status_filter: String, $user_id: ID) {
 goalsData(
 after: $after
 category: $category
 end_range: $end_range
 frequency_filter: $frequency_filter
 keywords: $keywords
 offset: $offset
 order_by: $order_by
 per_page: $per_page
 rel_goal_id: $rel_goal_id
 sort_by: $sort_by
 start_range: $start_range
 status_filter: $status_filter
 user_id: $user_id
 ) {
 ...GoalDataType
 }
}

fragment GoalDataType on GoalDataType {
 all_goals_frequency_count
 all_goals_status_count
 all_time_goals_count
 completed_goals_count
 daily_goals_count
 goals {
 id
 name
 }
 goals_count
 goals_streak_count
 not_completed_goals_count
 one_time_goals_count
 weekly_goals_count
}
""",
    decode=optional_object_of("goalsData", GoalDataType),
    facts=(
        Fact(
            argument="sort_by",
            kind="replaced",
            text="is deprecated: use `order_by`; announced since 2023-11-06",
            check="deprecated",
        ),
    ),
)
