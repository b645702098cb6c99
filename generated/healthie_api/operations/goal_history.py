# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.goal_history import GOAL_HISTORY_FRAGMENT, GoalHistory

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
"""
    + GOAL_HISTORY_FRAGMENT,
    decode=optional_object_of("goalHistory", GoalHistory),
)
