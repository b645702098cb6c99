# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel, Reference
from ..scalars import ID


class Meal(BaseModel):
    food_items: list[Reference] | None
    id: ID
    name: str | None
    user_id: str | None


MEAL_FRAGMENT = """
fragment Meal on Meal {
  food_items {
    id
  }
  id
  name
  user_id
}
"""
