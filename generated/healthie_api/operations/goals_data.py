# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.goal_data_type import GOAL_DATA_TYPE_FRAGMENT, GoalDataType

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
"""
    + GOAL_DATA_TYPE_FRAGMENT,
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
