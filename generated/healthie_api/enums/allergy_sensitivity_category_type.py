# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class AllergySensitivityCategoryType(OpenEnum):
    DISLIKE = "DISLIKE"
    DRUG = "DRUG"
    ENVIRONMENTAL = "ENVIRONMENTAL"
    FOOD = "FOOD"
    LATEX = "LATEX"
    LIKE = "LIKE"
    PET = "PET"
