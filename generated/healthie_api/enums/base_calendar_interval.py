# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class BaseCalendarInterval(OpenEnum):
    FIFTEEN_MINUTES = "FIFTEEN_MINUTES"
    FIVE_MINUTES = "FIVE_MINUTES"
    TEN_MINUTES = "TEN_MINUTES"
