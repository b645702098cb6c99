# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, Boolean, Float


class ServingSize(BaseModel):
    amount: Float | None
    calories: Float | None
    fdc_import: Boolean
    food_id: str | None
    food_portion_id: ID | None
    id: ID
    macro_micro_nutrients: list[Reference] | None
    macro_nutrients: list[Reference] | None
    modifier: Float | None
    nutrients: list[Reference] | None
    unit: str | None


SERVING_SIZE_FRAGMENT = """
fragment ServingSize on ServingSize {
  amount
  calories
  fdc_import
  food_id
  food_portion_id
  id
  macro_micro_nutrients {
    id
  }
  macro_nutrients {
    id
  }
  modifier
  nutrients {
    id
  }
  unit
}
"""
