# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, Float


class FoodNutrient(BaseModel):
    category: str | None
    fdc_import: Boolean
    food_id: str | None
    id: ID
    name: str | None
    nutrient_unit: str | None
    nutrient_value: Float | None


FOOD_NUTRIENT_FRAGMENT = """
fragment FoodNutrient on FoodNutrient {
 category
 fdc_import
 food_id
 id
 name
 nutrient_unit
 nutrient_value
}
"""
