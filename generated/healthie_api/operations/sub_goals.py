# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.goal_pagination_connection import GoalPaginationConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[GoalPaginationConnection] = GraphQLOperation(
    name="subGoals",
    kind="query",
    root_field="subGoals",
    python_path="healthie.queries.sub_goals",
    safety="read",
    confidence="full",
    arguments={"after": "String", "before": "String", "first": "Int", "goal_id": "ID", "last": "Int", "user_id": "ID"},
    page_size=25,
    max_page_size=79,
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
    decode=object_of("subGoals", GoalPaginationConnection),
)
