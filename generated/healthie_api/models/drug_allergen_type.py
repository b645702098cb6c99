# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..enums.drug_allergen_type_enum import DrugAllergenTypeEnum
from ..scalars import ID


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
