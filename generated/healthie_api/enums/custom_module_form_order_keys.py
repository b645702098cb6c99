# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class CustomModuleFormOrderKeys(OpenEnum):
    CREATED_AT_ASC = "CREATED_AT_ASC"
    CREATED_AT_DESC = "CREATED_AT_DESC"
    NAME_ASC = "NAME_ASC"
    NAME_DESC = "NAME_DESC"
    TYPE_ASC = "TYPE_ASC"
    TYPE_DESC = "TYPE_DESC"
    UPDATED_AT_ASC = "UPDATED_AT_ASC"
    UPDATED_AT_DESC = "UPDATED_AT_DESC"
    USER_LAST_NAME_ASC = "USER_LAST_NAME_ASC"
    USER_LAST_NAME_DESC = "USER_LAST_NAME_DESC"
