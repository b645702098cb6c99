# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class AllergySensitivitySeverity(OpenEnum):
    MILD = "MILD"
    MODERATE = "MODERATE"
    SEVERE = "SEVERE"
    UNKNOWN = "UNKNOWN"
