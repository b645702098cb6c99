# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class AuditEventOrderKeys(OpenEnum):
    OCCURRED_AT_ASC = "OCCURRED_AT_ASC"
    OCCURRED_AT_DESC = "OCCURRED_AT_DESC"
