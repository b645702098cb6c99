# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class TagOrderKeys(OpenEnum):
    ACTIVE_USERS_ASC = "ACTIVE_USERS_ASC"
    ACTIVE_USERS_DESC = "ACTIVE_USERS_DESC"
    ADDED_BY_ASC = "ADDED_BY_ASC"
    ADDED_BY_DESC = "ADDED_BY_DESC"
    NAME_ASC = "NAME_ASC"
    NAME_DESC = "NAME_DESC"
    ORG_MEMBERS_ASC = "ORG_MEMBERS_ASC"
    ORG_MEMBERS_DESC = "ORG_MEMBERS_DESC"
