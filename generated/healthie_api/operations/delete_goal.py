# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.goal import GOAL_FRAGMENT, Goal


class DeleteGoalInput(InputModel):
    id: ID | None = None


class DeleteGoalPayload(BaseModel):
    goal: Goal | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteGoalPayload] = GraphQLOperation(
    name="deleteGoal",
    kind="mutation",
    root_field="deleteGoal",
    python_path="healthie.mutations.delete_goal",
    safety="idempotent_write",
    confidence="full",
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
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteGoal", DeleteGoalPayload),
)
