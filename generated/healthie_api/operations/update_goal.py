# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.goal import GOAL_FRAGMENT, Goal


class UpdateGoalPayload(BaseModel):
    goal: Goal | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateGoalPayload] = GraphQLOperation(
    name="updateGoal",
    kind="mutation",
    root_field="updateGoal",
    python_path="healthie.mutations.update_goal",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateGoalInput!"},
    document="""
mutation updateGoal($input: updateGoalInput) {
  updateGoal(input: $input) {
    ...UpdateGoalPayload
  }
}

fragment UpdateGoalPayload on updateGoalPayload {
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
    decode=object_of("updateGoal", UpdateGoalPayload),
)
