# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class UserGroupOrderKeys(OpenEnum):
    CREATED_AT_ASC = "CREATED_AT_ASC"
    CREATED_AT_DESC = "CREATED_AT_DESC"
    INVITE_CODE_ASC = "INVITE_CODE_ASC"
    INVITE_CODE_DESC = "INVITE_CODE_DESC"
    NAME_ASC = "NAME_ASC"
    NAME_DESC = "NAME_DESC"
    USERS_COUNT_ASC = "USERS_COUNT_ASC"
    USERS_COUNT_DESC = "USERS_COUNT_DESC"
