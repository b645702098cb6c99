# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class AutomationRunStatus(OpenEnum):
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"
    PENDING = "PENDING"
    RUNNING = "RUNNING"
    WAITING = "WAITING"
