# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_goal_history_payload import CREATE_GOAL_HISTORY_PAYLOAD_FRAGMENT, CreateGoalHistoryPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.goal_history import GOAL_HISTORY_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateGoalHistoryPayload] = GraphQLOperation(
    name="createGoalHistory",
    kind="mutation",
    root_field="createGoalHistory",
    python_path="healthie.mutations.create_goal_history",
    safety="create",
    confidence="full",
    arguments={"input": "createGoalHistoryInput"},
    document="""
mutation createGoalHistory($input: createGoalHistoryInput) {
  createGoalHistory(input: $input) {
    ...CreateGoalHistoryPayload
  }
}
"""
    + CREATE_GOAL_HISTORY_PAYLOAD_FRAGMENT
    + GOAL_HISTORY_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createGoalHistory", CreateGoalHistoryPayload),
)
