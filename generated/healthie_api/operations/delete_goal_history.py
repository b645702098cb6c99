# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.goal_history import GOAL_HISTORY_FRAGMENT, GoalHistory
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class DeleteGoalHistoryInput(InputModel):
    completed_on: str | None = None
    id: ID | None = None


class DeleteGoalHistoryPayload(BaseModel):
    goal_history: GoalHistory | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteGoalHistoryPayload] = GraphQLOperation(
    name="deleteGoalHistory",
    kind="mutation",
    safety="idempotent_write",
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
    + USER_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteGoalHistory", DeleteGoalHistoryPayload),
)
