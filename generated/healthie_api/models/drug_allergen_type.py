# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
