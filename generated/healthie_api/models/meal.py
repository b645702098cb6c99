# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID


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
