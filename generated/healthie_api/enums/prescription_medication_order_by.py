# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class PrescriptionMedicationOrderBy(OpenEnum):
    ACTIVE_FIRST = "ACTIVE_FIRST"
    ERROR_FIRST = "ERROR_FIRST"
    INACTIVE_FIRST = "INACTIVE_FIRST"
    NAME_ASC = "NAME_ASC"
    NAME_DESC = "NAME_DESC"
    PENDING_FIRST = "PENDING_FIRST"
    START_DATE_ASC = "START_DATE_ASC"
    START_DATE_DESC = "START_DATE_DESC"
    STATUS_ASC = "STATUS_ASC"
    STATUS_DESC = "STATUS_DESC"
