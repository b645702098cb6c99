# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.goal_history_pagination_connection import GoalHistoryPaginationConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[GoalHistoryPaginationConnection] = GraphQLOperation(
    name="goalHistories",
    kind="query",
    root_field="goalHistories",
    python_path="healthie.queries.goal_histories",
    safety="read",
    confidence="full",
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
    max_page_size=142,
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

fragment GoalHistory on GoalHistory {
  action
  completed_on
  created_at
  description
  goal {
    id
  }
  goal_id
  id
  is_subgoal
  name
  repeat
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
    decode=object_of("goalHistories", GoalHistoryPaginationConnection),
)
