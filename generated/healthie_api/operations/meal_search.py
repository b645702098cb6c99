# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.meal import MEAL_FRAGMENT, Meal
from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo


class MealPaginationConnection(BaseModel):
    nodes: list[Meal | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[MealPaginationConnection] = GraphQLOperation(
    name="mealSearch",
    kind="query",
    safety="read",
    arguments={
        "after": "String",
        "before": "String",
        "first": "Int",
        "keywords": "String",
        "last": "Int",
        "user_id": "String",
    },
    page_size=25,
    max_page_size=166,
    document="""
query mealSearch($after: String, $before: String, $first: Int = 25, $keywords: String, $last: Int, $user_id: String) {
 mealSearch(
 after: $after
 before: $before
 first: $first
 keywords: $keywords
 last: $last
 user_id: $user_id
 ) {
 ...MealPaginationConnection
 }
}

fragment MealPaginationConnection on MealPaginationConnection {
 nodes {
 ...Meal
 }
 page_info {
 ...PageInfo
 }
 total_count
}
"""
    + MEAL_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("mealSearch", MealPaginationConnection),
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
        item="Meal",
    ),
)
