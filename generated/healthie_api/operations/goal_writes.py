# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    Date,
    Day,
    Field,
    GraphQLOperation,
    InputModel,
    object_of,
)

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.reminder import REMINDER_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.goal import GOAL_FRAGMENT, Goal


class ReminderInput(InputModel):
    id: ID | None = None
    interval_type: str | None = None
    interval_value: str | None = None
    is_enabled: Boolean | None = None
    remove_reminder: Boolean | None = None


class SubgoalInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    created_user_id: str | None = None
    description: str | None = None
    due_date: Day | None = None
    id: ID | None = None
    name: str | None = None
    parent_id: str | None = None
    repeat: str | None = None
    source_template_id: str | None = None
    title_link: str | None = None
    user_id: str | None = None


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


class DeleteGoalInput(InputModel):
    id: ID | None = None


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


class CreateGoalPayload(BaseModel):
    goal: Goal | None
    messages: list[FieldError | None] | None


class DeleteGoalPayload(BaseModel):
    goal: Goal | None
    messages: list[FieldError | None] | None


class UpdateGoalPayload(BaseModel):
    goal: Goal | None
    messages: list[FieldError | None] | None


CREATE_GOAL: GraphQLOperation[CreateGoalPayload] = GraphQLOperation(
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

DELETE_GOAL: GraphQLOperation[DeleteGoalPayload] = GraphQLOperation(
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

UPDATE_GOAL: GraphQLOperation[UpdateGoalPayload] = GraphQLOperation(
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
