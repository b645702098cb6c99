# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..runtime import OpenEnum


class FormStatus(OpenEnum):
    completed = "completed"
    incomplete = "incomplete"
    not_started = "not_started"
