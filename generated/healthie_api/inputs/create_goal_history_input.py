# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean

from ..enums.goal_history_action_type_enum import GoalHistoryActionTypeEnum


class CreateGoalHistoryInput(InputModel):
    action: GoalHistoryActionTypeEnum | str | None = None
    completed_on: str | None = None
    goal_id: ID | None = None
    mark_parent_complete: Boolean | None = None
    user_id: ID | None = None
