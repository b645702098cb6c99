# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class InsurancePlanOrderKeys(OpenEnum):
    ACCEPTED = "ACCEPTED"
    PAYER_NAME_ASC = "PAYER_NAME_ASC"
