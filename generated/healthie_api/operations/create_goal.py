# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.goal import GOAL_FRAGMENT, Goal


class CreateGoalPayload(BaseModel):
    goal: Goal | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateGoalPayload] = GraphQLOperation(
    name="createGoal",
    kind="mutation",
    root_field="createGoal",
    python_path="healthie.mutations.create_goal",
    safety="create",
    confidence="full",
    arguments={"input": "createGoalInput!"},
    document="""
mutation createGoal($input: createGoalInput) {
  createGoal(input: $input) {
    ...CreateGoalPayload
  }
}

fragment CreateGoalPayload on createGoalPayload {
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
    decode=object_of("createGoal", CreateGoalPayload),
)
