# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class ChartNoteStatus(OpenEnum):
    CO_SIGNED = "CO_SIGNED"
    CO_SIGNED_AND_LOCKED = "CO_SIGNED_AND_LOCKED"
    CREATED = "CREATED"
    LOCKED = "LOCKED"
    SIGNED = "SIGNED"
    SIGNED_AND_LOCKED = "SIGNED_AND_LOCKED"
