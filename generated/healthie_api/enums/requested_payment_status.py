# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class RequestedPaymentStatus(OpenEnum):
    NOT_YET_PAID = "NOT_YET_PAID"
    PAID = "PAID"
    PARTIAL = "PARTIAL"
