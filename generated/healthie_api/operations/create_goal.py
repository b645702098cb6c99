# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, Date, GraphQLOperation, InputModel, object_of

from ..inputs.reminder_input import ReminderInput
from ..inputs.subgoal_input import SubgoalInput
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.goal import GOAL_FRAGMENT, Goal
from ..models.reminder import REMINDER_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class CreateGoalInput(InputModel):
    care_plan_id: ID | None = None
    description: str | None = None
    due_date: Date | None = None
    name: str | None = None
    parent_id: ID | None = None
    program_goal: Boolean | None = None
    reminder: ReminderInput | None = None
    repeat: str | None = None
    source_template_id: str | None = None
    start_on: Date | None = None
    subgoals: list[SubgoalInput | None] | None = None
    title_link: str | None = None
    use_as_template: Boolean | None = None
    user_id: ID | None = None


class CreateGoalPayload(BaseModel):
    goal: Goal | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateGoalPayload] = GraphQLOperation(
    name="createGoal",
    kind="mutation",
    safety="create",
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
    + USER_REFERENCE_FRAGMENT
    + REMINDER_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createGoal", CreateGoalPayload),
)
