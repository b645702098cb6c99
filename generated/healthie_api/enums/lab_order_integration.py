# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class LabOrderIntegration(OpenEnum):
    CHANGE_HEALTH = "CHANGE_HEALTH"
    CUSTOM = "CUSTOM"
    EVEXIA = "EVEXIA"
    FULLSCRIPT = "FULLSCRIPT"
    LAB_TESTING_API = "LAB_TESTING_API"
    RUPA = "RUPA"
    VITAL = "VITAL"
