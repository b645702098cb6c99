# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, GraphQLOperation, Reference, value_of
from hero_healthie_runtime.lists import Pagination

from ..models.food_nutrient import FOOD_NUTRIENT_FRAGMENT, FoodNutrient


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


RECENT_FOODS_FRAGMENT = """
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


OPERATION: GraphQLOperation[list[Food] | None] = GraphQLOperation(
    name="recentFoods",
    kind="query",
    safety="read",
    arguments={"food_type": "String", "keywords": "String", "user_id": "String"},
    document="""
query recentFoods($food_type: String, $keywords: String, $user_id: String) {
 recentFoods(food_type: $food_type, keywords: $keywords, user_id: $user_id) {
 ...Food
 }
}
"""
    + RECENT_FOODS_FRAGMENT
    + FOOD_NUTRIENT_FRAGMENT,
    decode=value_of("recentFoods", list[Food], expected="list or null"),
    pagination=Pagination("whole"),
)
