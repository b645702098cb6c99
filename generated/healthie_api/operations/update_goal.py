# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean, Date

from ..inputs.reminder_input import ReminderInput
from ..inputs.subgoal_input import SubgoalInput
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.goal import GOAL_FRAGMENT, Goal


class UpdateGoalInput(InputModel):
    created_user_id: ID | None = None
    description: str | None = None
    due_date: Date | None = None
    from_update_form: Boolean | None = None
    id: str | None = None
    name: str | None = None
    program_goal: Boolean | None = None
    reminder: ReminderInput | None = None
    repeat: str | None = None
    source_template_id: str | None = None
    start_on: Date | None = None
    subgoals: list[SubgoalInput | None] | None = None
    title_link: str | None = None
    use_as_template: Boolean | None = None
    user_id: ID | None = None


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
