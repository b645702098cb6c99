# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Float, Reference


class FoodReference(BaseModel):
    display_name: str | None
    id: ID
    name: str


class FoodItem(BaseModel):
    food: FoodReference | None
    id: ID
    modifier: Float | None
    serving_size: Reference | None


class Meal(BaseModel):
    food_items: list[FoodItem] | None
    id: ID
    name: str | None
    user_id: str | None


MEAL_FRAGMENT = """
fragment FoodReference on Food {
 display_name
 id
 name
}

fragment FoodItem on FoodItem {
 food {
 ...FoodReference
 }
 id
 modifier
 serving_size {
 id
 }
}

fragment Meal on Meal {
 food_items {
 ...FoodItem
 }
 id
 name
 user_id
}
"""
