# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class GoalHistoryActionTypeEnum(OpenEnum):
    ACTIVE = "ACTIVE"
    COMPLETED = "COMPLETED"
    CREATED = "CREATED"
    INACTIVE = "INACTIVE"
    MARKED_INCOMPLETE = "MARKED_INCOMPLETE"
    UPDATED = "UPDATED"
