# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..runtime import OpenEnum


class AllergySensitivityCategory(OpenEnum):
    ALLERGY = "ALLERGY"
    CCDA = "CCDA"
    INTOLERANCE = "INTOLERANCE"
    PREFERENCE = "PREFERENCE"
    SENSITIVITY = "SENSITIVITY"
