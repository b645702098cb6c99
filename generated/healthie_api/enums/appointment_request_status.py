# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..runtime import OpenEnum


class AppointmentRequestStatus(OpenEnum):
    CLOSED = "CLOSED"
    OPEN = "OPEN"
