# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.goal_history import GOAL_HISTORY_FRAGMENT, GoalHistory, GoalHistoryActionTypeEnum


class CreateGoalHistoryInput(InputModel):
    action: GoalHistoryActionTypeEnum | str | None = None
    completed_on: str | None = None
    goal_id: ID | None = None
    mark_parent_complete: Boolean | None = None
    user_id: ID | None = None


class DeleteGoalHistoryInput(InputModel):
    completed_on: str | None = None
    id: ID | None = None


class CreateGoalHistoryPayload(BaseModel):
    goal_history: GoalHistory | None = Field(validation_alias="goalHistory", serialization_alias="goalHistory")
    messages: list[FieldError | None] | None


class DeleteGoalHistoryPayload(BaseModel):
    goal_history: GoalHistory | None
    messages: list[FieldError | None] | None


CREATE_GOAL_HISTORY: GraphQLOperation[CreateGoalHistoryPayload] = GraphQLOperation(
    name="createGoalHistory",
    kind="mutation",
    safety="create",
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
    + USER_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createGoalHistory", CreateGoalHistoryPayload),
)

DELETE_GOAL_HISTORY: GraphQLOperation[DeleteGoalHistoryPayload] = GraphQLOperation(
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
