# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class CalendarType(OpenEnum):
    google = "google"
    outlook = "outlook"
