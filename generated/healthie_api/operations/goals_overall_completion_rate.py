# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, Int, value_of

OPERATION: GraphQLOperation[Int | None] = GraphQLOperation(
    name="goalsOverallCompletionRate",
    kind="query",
    safety="read",
    deprecated="deprecated by the vendor: use `goals_overall_completion_rate_info`",
    arguments={
        "category": "String",
        "end_range": "__Day",
        "frequency_filter": "String",
        "keywords": "String",
        "offset": "Int",
        "rel_goal_id": "String",
        "sort_by": "String",
        "start_range": "__Day",
        "status_filter": "String",
        "user_id": "ID",
    },
    document="""
query goalsOverallCompletionRate($category: String, $end_range: String, $frequency_filter: String, $keywords: String, $offset: Int, $rel_goal_id: String, $sort_by: String, $start_range: String, $status_filter: String, $user_id: ID) {
 goalsOverallCompletionRate(
 category: $category
 end_range: $end_range
 frequency_filter: $frequency_filter
 keywords: $keywords
 offset: $offset
 rel_goal_id: $rel_goal_id
 sort_by: $sort_by
 start_range: $start_range
 status_filter: $status_filter
 user_id: $user_id
 )
}
""",
    decode=value_of("goalsOverallCompletionRate", Int, expected="value or null"),
)
