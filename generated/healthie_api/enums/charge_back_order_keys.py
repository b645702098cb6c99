# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class ChargeBackOrderKeys(OpenEnum):
    CREATED_AT_ASC = "CREATED_AT_ASC"
    CREATED_AT_DESC = "CREATED_AT_DESC"
    UPDATED_AT_ASC = "UPDATED_AT_ASC"
    UPDATED_AT_DESC = "UPDATED_AT_DESC"
