# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..runtime import OpenEnum


class WriteOffType(OpenEnum):
    BILLING_ERROR = "BILLING_ERROR"
    DISCOUNT = "DISCOUNT"
    FINANCIAL_HARDSHIP = "FINANCIAL_HARDSHIP"
    OTHER = "OTHER"
    UNCOLLECTABLE = "UNCOLLECTABLE"
