# Generated from specs/healthie by hero_healthie_codegen. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class CarePlanOrderKeys(OpenEnum):
    CLIENT_FIRST_NAME_ASC = "CLIENT_FIRST_NAME_ASC"
    CLIENT_FIRST_NAME_DESC = "CLIENT_FIRST_NAME_DESC"
    CREATED_AT_ASC = "CREATED_AT_ASC"
    CREATED_AT_DESC = "CREATED_AT_DESC"
    DEACTIVATED_ASC = "DEACTIVATED_ASC"
    DEACTIVATED_DESC = "DEACTIVATED_DESC"
    NAME_ASC = "NAME_ASC"
    NAME_DESC = "NAME_DESC"
    STATUS_ASC = "STATUS_ASC"
    STATUS_DESC = "STATUS_DESC"
