# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..runtime import OpenEnum


class CourseTypeFilter(OpenEnum):
    ALL = "ALL"
    FIXED = "FIXED"
    ROLLING = "ROLLING"
