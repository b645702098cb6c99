# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class AllergySensitivityCategory(OpenEnum):
    ALLERGY = "ALLERGY"
    CCDA = "CCDA"
    INTOLERANCE = "INTOLERANCE"
    PREFERENCE = "PREFERENCE"
    SENSITIVITY = "SENSITIVITY"
