# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class InternalCommentsOrderKeys(OpenEnum):
    CREATED_AT_ASC = "CREATED_AT_ASC"
    CREATED_AT_DESC = "CREATED_AT_DESC"
