# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import optional_object_of
from ..models.goal_data_type import GoalDataType
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[GoalDataType | None] = GraphQLOperation(
    name="goalsData",
    kind="query",
    root_field="goalsData",
    python_path="healthie.queries.goals_data",
    safety="read",
    confidence="full",
    arguments={
        "after": "Cursor",
        "category": "String",
        "end_range": "String",
        "frequency_filter": "String",
        "keywords": "String",
        "offset": "Int",
        "order_by": "GoalOrderKeys",
        "per_page": "Int",
        "rel_goal_id": "String",
        "sort_by": "String",
        "start_range": "String",
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
  }
  goals_count
  goals_streak_count
  not_completed_goals_count
  one_time_goals_count
  weekly_goals_count
}
""",
    decode=optional_object_of("goalsData", GoalDataType),
)
