# Generated from specs/healthie by hero_healthie_codegen. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class AllergySensitivityCategory(OpenEnum):
    ALLERGY = "ALLERGY"
    CCDA = "CCDA"
    INTOLERANCE = "INTOLERANCE"
    PREFERENCE = "PREFERENCE"
    SENSITIVITY = "SENSITIVITY"
