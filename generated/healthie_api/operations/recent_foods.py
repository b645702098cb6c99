# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of
from hero_healthie_runtime.lists import Pagination

from ..models.food import FOOD_FRAGMENT, Food

OPERATION: GraphQLOperation[list[Food] | None] = GraphQLOperation(
    name="recentFoods",
    kind="query",
    root_field="recentFoods",
    python_path="healthie.queries.recent_foods",
    safety="read",
    confidence="full",
    arguments={"food_type": "String", "keywords": "String", "user_id": "String"},
    document="""
query recentFoods($food_type: String, $keywords: String, $user_id: String) {
  recentFoods(food_type: $food_type, keywords: $keywords, user_id: $user_id) {
    ...Food
  }
}
"""
    + FOOD_FRAGMENT,
    decode=value_of("recentFoods", list[Food], expected="list or null"),
    pagination=Pagination("whole"),
)
