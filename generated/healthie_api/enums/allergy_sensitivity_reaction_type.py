# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..runtime import OpenEnum


class AllergySensitivityReactionType(OpenEnum):
    ADVERSE_REACTION = "ADVERSE_REACTION"
    ALLERGY = "ALLERGY"
