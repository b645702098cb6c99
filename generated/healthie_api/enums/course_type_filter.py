# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class CourseTypeFilter(OpenEnum):
    ALL = "ALL"
    FIXED = "FIXED"
    ROLLING = "ROLLING"
