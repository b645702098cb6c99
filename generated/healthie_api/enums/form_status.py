# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class FormStatus(OpenEnum):
    completed = "completed"
    incomplete = "incomplete"
    not_started = "not_started"
