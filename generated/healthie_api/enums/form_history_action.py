# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class FormHistoryAction(OpenEnum):
    completed = "completed"
    created = "created"
    edited = "edited"
    opened = "opened"
    skipped = "skipped"
