# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class LineWriteOffReason(OpenEnum):
    BILLING_ERROR = "BILLING_ERROR"
    CONTRACTUAL_UNCATEGORIZED = "CONTRACTUAL_UNCATEGORIZED"
    OTHER = "OTHER"
    PAYER_RECOUPMENT = "PAYER_RECOUPMENT"
    TIMELY_FILING = "TIMELY_FILING"
