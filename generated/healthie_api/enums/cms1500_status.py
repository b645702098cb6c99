# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class Cms1500Status(OpenEnum):
    BATCHED = "BATCHED"
    CLIENTS_DEDUCTIBLE_APPLIES = "CLIENTS_DEDUCTIBLE_APPLIES"
    CLOSED = "CLOSED"
    DENIED = "DENIED"
    FULLY_PAID = "FULLY_PAID"
    NOT_SENT = "NOT_SENT"
    PARTIALLY_PAID = "PARTIALLY_PAID"
    REJECTED = "REJECTED"
    SCHEDULED = "SCHEDULED"
    SENT = "SENT"
