# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class IntakeFlowOrderKeys(OpenEnum):
    COMPLETE_DATE_ASC = "COMPLETE_DATE_ASC"
    COMPLETE_DATE_DESC = "COMPLETE_DATE_DESC"
    DATE_ASC = "DATE_ASC"
    DATE_DESC = "DATE_DESC"
    NAME_ASC = "NAME_ASC"
    NAME_DESC = "NAME_DESC"
    REQUEST_DATE_ASC = "REQUEST_DATE_ASC"
    REQUEST_DATE_DESC = "REQUEST_DATE_DESC"
    STATUS_ASC = "STATUS_ASC"
    STATUS_DESC = "STATUS_DESC"
    TYPE_ASC = "TYPE_ASC"
    TYPE_DESC = "TYPE_DESC"
