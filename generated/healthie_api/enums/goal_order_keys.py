# Generated from specs/healthie by hero_healthie_codegen. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class GoalOrderKeys(OpenEnum):
    CREATED_BY_ASC = "CREATED_BY_ASC"
    CREATED_BY_DESC = "CREATED_BY_DESC"
    DUE_DATE_ASC = "DUE_DATE_ASC"
    DUE_DATE_DESC = "DUE_DATE_DESC"
    DUE_DATE_START_DATE_DESC = "DUE_DATE_START_DATE_DESC"
    FREQUENCY_ASC = "FREQUENCY_ASC"
    FREQUENCY_DESC = "FREQUENCY_DESC"
    NAME_ASC = "NAME_ASC"
    NAME_DESC = "NAME_DESC"
    START_DATE_ASC = "START_DATE_ASC"
    START_DATE_DESC = "START_DATE_DESC"
    STATUS_ASC = "STATUS_ASC"
    STATUS_DESC = "STATUS_DESC"
