# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class AppointmentWorkflowChartNoteStatus(OpenEnum):
    CREATED = "CREATED"
    LOCKED = "LOCKED"
    SIGNED = "SIGNED"
    SIGNED_AND_LOCKED = "SIGNED_AND_LOCKED"
