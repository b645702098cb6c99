# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.goal import GOAL_FRAGMENT
from ..models.update_goal_payload import UPDATE_GOAL_PAYLOAD_FRAGMENT, UpdateGoalPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateGoalPayload] = GraphQLOperation(
    name="updateGoal",
    kind="mutation",
    root_field="updateGoal",
    python_path="healthie.mutations.update_goal",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateGoalInput"},
    document="""
mutation updateGoal($input: updateGoalInput) {
  updateGoal(input: $input) {
    ...UpdateGoalPayload
  }
}
"""
    + UPDATE_GOAL_PAYLOAD_FRAGMENT
    + GOAL_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateGoal", UpdateGoalPayload),
)
