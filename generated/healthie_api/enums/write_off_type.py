# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class WriteOffType(OpenEnum):
    BILLING_ERROR = "BILLING_ERROR"
    DISCOUNT = "DISCOUNT"
    FINANCIAL_HARDSHIP = "FINANCIAL_HARDSHIP"
    OTHER = "OTHER"
    UNCOLLECTABLE = "UNCOLLECTABLE"
