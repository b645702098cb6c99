# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class PharmacySpecialty(OpenEnum):
    EPCS = "EPCS"
    LONG_TERM_CARE = "LONG_TERM_CARE"
    MAIL_ORDER = "MAIL_ORDER"
    RETAIL = "RETAIL"
    SPECIALTY = "SPECIALTY"
    TWENTY_FOUR_HOUR = "TWENTY_FOUR_HOUR"
