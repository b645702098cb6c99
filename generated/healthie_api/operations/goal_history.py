# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.goal_history import GOAL_HISTORY_FRAGMENT, GoalHistory
from ..models.user_reference import USER_REFERENCE_FRAGMENT

OPERATION: GraphQLOperation[GoalHistory | None] = GraphQLOperation(
    name="goalHistory",
    kind="query",
    safety="read",
    arguments={"id": "ID"},
    document="""
query goalHistory($id: ID) {
 goalHistory(id: $id) {
 ...GoalHistory
 }
}
"""
    + GOAL_HISTORY_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=optional_object_of("goalHistory", GoalHistory),
)
