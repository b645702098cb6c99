# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, Reference

from ..models.food_nutrient import FoodNutrient


class Food(BaseModel):
    creator_name: str | None
    default_serving_size: Reference | None
    display_name: str | None
    edamam_import_id: str | None
    fdc_import: Boolean
    id: ID
    name: str
    nutrients: list[FoodNutrient] | None
    serving_sizes: list[Reference] | None
    user_id: str | None


FOOD_FRAGMENT = """
fragment Food on Food {
 creator_name
 default_serving_size {
 id
 }
 display_name
 edamam_import_id
 fdc_import
 id
 name
 nutrients {
 ...FoodNutrient
 }
 serving_sizes {
 id
 }
 user_id
}
"""
