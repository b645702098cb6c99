# Generated from specs/healthie by python -m codegen generate. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class InternalCommentable(OpenEnum):
    Task = "Task"
