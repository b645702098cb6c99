# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import ID

from ..enums.drug_allergen_type_enum import DrugAllergenTypeEnum


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
