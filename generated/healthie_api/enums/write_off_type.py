# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..runtime import OpenEnum


class WriteOffType(OpenEnum):
    BILLING_ERROR = "BILLING_ERROR"
    DISCOUNT = "DISCOUNT"
    FINANCIAL_HARDSHIP = "FINANCIAL_HARDSHIP"
    OTHER = "OTHER"
    UNCOLLECTABLE = "UNCOLLECTABLE"
