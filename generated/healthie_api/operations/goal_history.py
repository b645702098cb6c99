# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import optional_object_of
from ..models.goal_history import GoalHistory
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[GoalHistory | None] = GraphQLOperation(
    name="goalHistory",
    kind="query",
    root_field="goalHistory",
    python_path="healthie.queries.goal_history",
    safety="read",
    confidence="full",
    arguments={"id": "ID"},
    document="""
query goalHistory($id: ID) {
  goalHistory(id: $id) {
    ...GoalHistory
  }
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
""",
    decode=optional_object_of("goalHistory", GoalHistory),
)
