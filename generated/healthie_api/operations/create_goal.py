# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_goal_payload import CREATE_GOAL_PAYLOAD_FRAGMENT, CreateGoalPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.goal import GOAL_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateGoalPayload] = GraphQLOperation(
    name="createGoal",
    kind="mutation",
    root_field="createGoal",
    python_path="healthie.mutations.create_goal",
    safety="create",
    confidence="full",
    arguments={"input": "createGoalInput"},
    document="""
mutation createGoal($input: createGoalInput) {
  createGoal(input: $input) {
    ...CreateGoalPayload
  }
}
"""
    + CREATE_GOAL_PAYLOAD_FRAGMENT
    + GOAL_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createGoal", CreateGoalPayload),
)
