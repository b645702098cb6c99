# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class DefaultBillingType(OpenEnum):
    INSURANCE_PAY = "INSURANCE_PAY"
    SELF_PAY = "SELF_PAY"
