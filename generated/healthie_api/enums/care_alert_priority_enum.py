# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class CareAlertPriorityEnum(OpenEnum):
    HIGH = "HIGH"
    NORMAL = "NORMAL"
