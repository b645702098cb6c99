# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.api import ID, BaseModel


class DrugAllergenTypeEnum(OpenEnum):
    CLASS = "CLASS"
    FOOD_AND_ENVIRONMENT_ALLERGEN = "FOOD_AND_ENVIRONMENT_ALLERGEN"
    INGREDIENT = "INGREDIENT"
    ROUTED_DOSE_FORM_DRUG = "ROUTED_DOSE_FORM_DRUG"


class DrugAllergenType(BaseModel):
    brand_name: str
    id: ID
    name: str
    type: DrugAllergenTypeEnum


DRUG_ALLERGEN_TYPE_FRAGMENT = """
fragment DrugAllergenType on DrugAllergenType {
 brand_name
 id
 name
 type
}
"""
