# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class OfferingCouponOrderKeys(OpenEnum):
    AMOUNT_ASC = "AMOUNT_ASC"
    AMOUNT_DESC = "AMOUNT_DESC"
    APPLIES_TO_ASC = "APPLIES_TO_ASC"
    APPLIES_TO_DESC = "APPLIES_TO_DESC"
    CODE_ASC = "CODE_ASC"
    CODE_DESC = "CODE_DESC"
    EXPIRES_AT_ASC = "EXPIRES_AT_ASC"
    EXPIRES_AT_DESC = "EXPIRES_AT_DESC"
    TOTAL_USAGE_ASC = "TOTAL_USAGE_ASC"
    TOTAL_USAGE_DESC = "TOTAL_USAGE_DESC"
    TYPE_ASC = "TYPE_ASC"
    TYPE_DESC = "TYPE_DESC"
