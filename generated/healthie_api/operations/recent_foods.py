# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, value_of
from hero_healthie_runtime.lists import Pagination

from ..models.food import FOOD_FRAGMENT, Food
from ..models.food_nutrient import FOOD_NUTRIENT_FRAGMENT

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
    + FOOD_FRAGMENT
    + FOOD_NUTRIENT_FRAGMENT,
    decode=value_of("recentFoods", list[Food], expected="list or null"),
    pagination=Pagination("whole"),
)
