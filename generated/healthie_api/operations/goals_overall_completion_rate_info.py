# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, optional_object_of


class GoalOverallCompletionRateInfo(BaseModel):
    actual_times_completed: Int | None
    percent: Int | None
    possible_times_completed: Int | None


OPERATION: GraphQLOperation[GoalOverallCompletionRateInfo | None] = GraphQLOperation(
    name="goalsOverallCompletionRateInfo",
    kind="query",
    safety="read",
    deprecated_arguments=("rel_goal_id",),
    arguments={
        "category": "String",
        "end_range": "__Day",
        "frequency_filter": "String",
        "goal_id": "ID",
        "keywords": "String",
        "offset": "Int",
        "rel_goal_id": "String",
        "sort_by": "String",
        "start_range": "__Day",
        "status_filter": "String",
        "user_id": "ID",
    },
    document="""
query goalsOverallCompletionRateInfo($category: String, $end_range: String, $frequency_filter: String, $goal_id: ID, $keywords: String, $offset: Int, $rel_goal_id: String, $sort_by: String, $start_range: String, $status_filter: String, $user_id: ID) {
 goalsOverallCompletionRateInfo(
 category: $category
 end_range: $end_range
 frequency_filter: $frequency_filter
 goal_id: $goal_id
 keywords: $keywords
 offset: $offset
 rel_goal_id: $rel_goal_id
 sort_by: $sort_by
 start_range: $start_range
 status_filter: $status_filter
 user_id: $user_id
 ) {
 ...GoalOverallCompletionRateInfo
 }
}

fragment GoalOverallCompletionRateInfo on GoalOverallCompletionRateInfo {
 actual_times_completed
 percent
 possible_times_completed
}
""",
    decode=optional_object_of("goalsOverallCompletionRateInfo", GoalOverallCompletionRateInfo),
    facts=(Fact(argument="rel_goal_id", kind="replaced", text="is deprecated: use `goal_id`", check="deprecated"),),
)
