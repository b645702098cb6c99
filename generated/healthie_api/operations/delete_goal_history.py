# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.goal_history import GOAL_HISTORY_FRAGMENT, GoalHistory


class DeleteGoalHistoryInput(InputModel):
    completed_on: str | None = None
    id: ID | None = None


class DeleteGoalHistoryPayload(BaseModel):
    goal_history: GoalHistory | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteGoalHistoryPayload] = GraphQLOperation(
    name="deleteGoalHistory",
    kind="mutation",
    root_field="deleteGoalHistory",
    python_path="healthie.mutations.delete_goal_history",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteGoalHistoryInput!"},
    document="""
mutation deleteGoalHistory($input: deleteGoalHistoryInput) {
  deleteGoalHistory(input: $input) {
    ...DeleteGoalHistoryPayload
  }
}

fragment DeleteGoalHistoryPayload on deleteGoalHistoryPayload {
  goal_history {
    ...GoalHistory
  }
  messages {
    ...FieldError
  }
}
"""
    + GOAL_HISTORY_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteGoalHistory", DeleteGoalHistoryPayload),
)
