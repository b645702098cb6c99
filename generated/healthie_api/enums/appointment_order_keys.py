# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class AppointmentOrderKeys(OpenEnum):
    CREATED_AT_ASC = "CREATED_AT_ASC"
    CREATED_AT_DESC = "CREATED_AT_DESC"
    DATE_ASC = "DATE_ASC"
    DATE_DESC = "DATE_DESC"
    UNSORTED = "UNSORTED"
    UPDATED_AT_ASC = "UPDATED_AT_ASC"
    UPDATED_AT_DESC = "UPDATED_AT_DESC"
