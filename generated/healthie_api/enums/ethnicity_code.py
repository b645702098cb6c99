# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class EthnicityCode(OpenEnum):
    ASKU = "ASKU"
    HISPANIC_OR_LATINO = "HISPANIC_OR_LATINO"
    NOT_HISPANIC_OR_LATINO = "NOT_HISPANIC_OR_LATINO"
