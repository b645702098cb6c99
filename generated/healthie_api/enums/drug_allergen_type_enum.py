# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class DrugAllergenTypeEnum(OpenEnum):
    CLASS = "CLASS"
    FOOD_AND_ENVIRONMENT_ALLERGEN = "FOOD_AND_ENVIRONMENT_ALLERGEN"
    INGREDIENT = "INGREDIENT"
    ROUTED_DOSE_FORM_DRUG = "ROUTED_DOSE_FORM_DRUG"
