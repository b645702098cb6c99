# Generated from specs/healthie by python -m codegen generate. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class FormHistoryAction(OpenEnum):
    completed = "completed"
    created = "created"
    edited = "edited"
    opened = "opened"
    skipped = "skipped"
