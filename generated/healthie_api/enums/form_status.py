# Generated from specs/healthie by hero_healthie_codegen. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class FormStatus(OpenEnum):
    completed = "completed"
    incomplete = "incomplete"
    not_started = "not_started"
