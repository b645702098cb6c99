# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_goal_history_payload import DELETE_GOAL_HISTORY_PAYLOAD_FRAGMENT, DeleteGoalHistoryPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.goal_history import GOAL_HISTORY_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteGoalHistoryPayload] = GraphQLOperation(
    name="deleteGoalHistory",
    kind="mutation",
    root_field="deleteGoalHistory",
    python_path="healthie.mutations.delete_goal_history",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteGoalHistoryInput"},
    document="""
mutation deleteGoalHistory($input: deleteGoalHistoryInput) {
  deleteGoalHistory(input: $input) {
    ...DeleteGoalHistoryPayload
  }
}
"""
    + DELETE_GOAL_HISTORY_PAYLOAD_FRAGMENT
    + GOAL_HISTORY_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteGoalHistory", DeleteGoalHistoryPayload),
)
