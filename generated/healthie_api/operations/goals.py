# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.goal_pagination_connection import GoalPaginationConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[GoalPaginationConnection] = GraphQLOperation(
    name="goals",
    kind="query",
    root_field="goals",
    python_path="healthie.queries.goals",
    safety="read",
    confidence="full",
    arguments={
        "after": "String",
        "before": "String",
        "category": "String",
        "end_range": "String",
        "first": "Int",
        "frequency_filter": "String",
        "keywords": "String",
        "last": "Int",
        "order_by": "GoalOrderKeys",
        "rel_goal_id": "String",
        "sort_by": "String",
        "start_range": "String",
        "status_filter": "String",
        "user_id": "ID",
    },
    page_size=25,
    max_page_size=79,
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

fragment GoalPaginationConnection on GoalPaginationConnection {
  nodes {
    ...Goal
  }
  page_info {
    ...PageInfo
  }
  total_count
}

fragment Goal on Goal {
  created_at
  created_user {
    id
  }
  created_user_id
  description
  due_date
  goal_histories {
    id
  }
  id
  is_used_as_template
  name
  parent_id
  parent_subgoal_completion_rate
  reminder {
    id
  }
  repeat
  source_template_id
  start_on
  subgoals {
    id
  }
  subgoals_count
  title_link
  user {
    id
  }
  user_id
}

fragment PageInfo on PageInfo {
  end_cursor
  has_next_page
  has_previous_page
  start_cursor
}
""",
    decode=object_of("goals", GoalPaginationConnection),
)
