# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class LabOrderInterpretation(OpenEnum):
    ABNORMAL = "ABNORMAL"
    CRITICAL = "CRITICAL"
    NORMAL = "NORMAL"
    UNKNOWN = "UNKNOWN"
