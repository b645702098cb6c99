# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean, Date

from ..inputs.reminder_input import ReminderInput
from ..inputs.subgoal_input import SubgoalInput


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
