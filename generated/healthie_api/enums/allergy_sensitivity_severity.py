# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..runtime import OpenEnum


class AllergySensitivitySeverity(OpenEnum):
    MILD = "MILD"
    MODERATE = "MODERATE"
    SEVERE = "SEVERE"
    UNKNOWN = "UNKNOWN"
