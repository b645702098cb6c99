# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class ChargeDisputeStatus(OpenEnum):
    LOST = "LOST"
    NEEDS_RESPONSE = "NEEDS_RESPONSE"
    UNDER_REVIEW = "UNDER_REVIEW"
    WARNING_CLOSED = "WARNING_CLOSED"
    WARNING_NEEDS_RESPONSE = "WARNING_NEEDS_RESPONSE"
    WARNING_UNDER_REVIEW = "WARNING_UNDER_REVIEW"
    WON = "WON"
