# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class AppointmentRequestStatus(OpenEnum):
    CLOSED = "CLOSED"
    OPEN = "OPEN"
