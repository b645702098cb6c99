# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_goal_payload import DELETE_GOAL_PAYLOAD_FRAGMENT, DeleteGoalPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.goal import GOAL_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteGoalPayload] = GraphQLOperation(
    name="deleteGoal",
    kind="mutation",
    root_field="deleteGoal",
    python_path="healthie.mutations.delete_goal",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteGoalInput"},
    document="""
mutation deleteGoal($input: deleteGoalInput) {
  deleteGoal(input: $input) {
    ...DeleteGoalPayload
  }
}
"""
    + DELETE_GOAL_PAYLOAD_FRAGMENT
    + GOAL_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteGoal", DeleteGoalPayload),
)
