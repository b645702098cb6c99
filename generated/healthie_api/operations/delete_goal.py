# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.goal import GOAL_FRAGMENT, Goal
from ..models.reminder import REMINDER_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class DeleteGoalInput(InputModel):
    id: ID | None = None


class DeleteGoalPayload(BaseModel):
    goal: Goal | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteGoalPayload] = GraphQLOperation(
    name="deleteGoal",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteGoalInput!"},
    document="""
mutation deleteGoal($input: deleteGoalInput) {
 deleteGoal(input: $input) {
 ...DeleteGoalPayload
 }
}

fragment DeleteGoalPayload on deleteGoalPayload {
 goal {
 ...Goal
 }
 messages {
 ...FieldError
 }
}
"""
    + GOAL_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + REMINDER_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteGoal", DeleteGoalPayload),
)
