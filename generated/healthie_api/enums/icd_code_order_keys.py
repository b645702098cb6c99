# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class IcdCodeOrderKeys(OpenEnum):
    CODE_ASC = "CODE_ASC"
    CODE_DESC = "CODE_DESC"
    CREATED_AT_ASC = "CREATED_AT_ASC"
    CREATED_AT_DESC = "CREATED_AT_DESC"
    FAVORITES_ASC = "FAVORITES_ASC"
    FAVORITES_DESC = "FAVORITES_DESC"
    UPDATED_AT_ASC = "UPDATED_AT_ASC"
    UPDATED_AT_DESC = "UPDATED_AT_DESC"
