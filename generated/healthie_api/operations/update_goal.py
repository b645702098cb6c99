# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, Date, GraphQLOperation, InputModel, object_of

from ..inputs.reminder_input import ReminderInput
from ..inputs.subgoal_input import SubgoalInput
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.goal import GOAL_FRAGMENT, Goal
from ..models.reminder import REMINDER_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT


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
    safety="idempotent_write",
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
    + USER_REFERENCE_FRAGMENT
    + REMINDER_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateGoal", UpdateGoalPayload),
)
