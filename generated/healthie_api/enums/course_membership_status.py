# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class CourseMembershipStatus(OpenEnum):
    COMPLETED = "COMPLETED"
    IN_PROGRESS = "IN_PROGRESS"
    NOT_STARTED = "NOT_STARTED"
