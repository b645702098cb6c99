# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.food_nutrient import FOOD_NUTRIENT_FRAGMENT
from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo
from ..operations.recent_foods import RECENT_FOODS_FRAGMENT, Food


class FoodPaginationConnection(BaseModel):
    nodes: list[Food | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[FoodPaginationConnection] = GraphQLOperation(
    name="foodSearch",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "before": "String",
        "exclude_recent": "Boolean",
        "first": "Int",
        "food_type": "String",
        "keywords": "String",
        "last": "Int",
        "upc": "String",
        "user_id": "String",
    },
    page_size=25,
    max_page_size=104,
    document="""
query foodSearch($after: String, $before: String, $exclude_recent: Boolean, $first: Int = 25, $food_type: String, $keywords: String, $last: Int, $upc: String, $user_id: String) {
 foodSearch(
 after: $after
 before: $before
 exclude_recent: $exclude_recent
 first: $first
 food_type: $food_type
 keywords: $keywords
 last: $last
 upc: $upc
 user_id: $user_id
 ) {
 ...FoodPaginationConnection
 }
}

fragment FoodPaginationConnection on FoodPaginationConnection {
 nodes {
 ...Food
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
    + RECENT_FOODS_FRAGMENT
    + FOOD_NUTRIENT_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("foodSearch", FoodPaginationConnection),
    pagination=Pagination(
        "cursor",
        rows="nodes",
        position="after",
        size="first",
        page_size=25,
        count="total_count",
        following="page_info.end_cursor",
        more="page_info.has_next_page",
        previous="page_info.start_cursor",
        before="page_info.has_previous_page",
        single=("last", "before"),
        item="Food",
    ),
)
