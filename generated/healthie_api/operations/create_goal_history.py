# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from pydantic import Field

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.goal_history import GOAL_HISTORY_FRAGMENT, GoalHistory


class CreateGoalHistoryPayload(BaseModel):
    goal_history: GoalHistory | None = Field(validation_alias="goalHistory", serialization_alias="goalHistory")
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateGoalHistoryPayload] = GraphQLOperation(
    name="createGoalHistory",
    kind="mutation",
    root_field="createGoalHistory",
    python_path="healthie.mutations.create_goal_history",
    safety="create",
    confidence="full",
    arguments={"input": "createGoalHistoryInput!"},
    document="""
mutation createGoalHistory($input: createGoalHistoryInput) {
  createGoalHistory(input: $input) {
    ...CreateGoalHistoryPayload
  }
}

fragment CreateGoalHistoryPayload on createGoalHistoryPayload {
  goalHistory {
    ...GoalHistory
  }
  messages {
    ...FieldError
  }
}
"""
    + GOAL_HISTORY_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createGoalHistory", CreateGoalHistoryPayload),
)
