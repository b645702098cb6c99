# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class PrescriptionMedicationStatus(OpenEnum):
    ACTIVE = "ACTIVE"
    ERROR = "ERROR"
    FUTURE = "FUTURE"
    HIDDEN = "HIDDEN"
    INACTIVE = "INACTIVE"
    PENDING = "PENDING"
    REORDERED = "REORDERED"
