# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class AllergySensitivityReactionType(OpenEnum):
    ADVERSE_REACTION = "ADVERSE_REACTION"
    ALLERGY = "ALLERGY"
