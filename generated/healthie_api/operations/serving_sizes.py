# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, Float, GraphQLOperation, Int, object_of
from hero_healthie_runtime.lists import Pagination

from ..models.food_nutrient import FOOD_NUTRIENT_FRAGMENT, FoodNutrient
from ..models.page_info import PAGE_INFO_FRAGMENT, PageInfo


class ServingSize(BaseModel):
    amount: Float | None
    calories: Float | None
    fdc_import: Boolean
    food_id: str | None
    food_portion_id: ID | None
    id: ID
    macro_micro_nutrients: list[FoodNutrient] | None
    macro_nutrients: list[FoodNutrient] | None
    modifier: Float | None
    nutrients: list[FoodNutrient] | None
    unit: str | None


class ServingSizePaginationConnection(BaseModel):
    nodes: list[ServingSize | None] | None
    page_info: PageInfo
    total_count: Int


OPERATION: GraphQLOperation[ServingSizePaginationConnection] = GraphQLOperation(
    name="servingSizes",
    kind="query",
    safety="read",
    arguments={"after": "String", "before": "String", "first": "Int", "food_id": "ID", "last": "Int"},
    page_size=25,
    max_page_size=62,
    document="""
query servingSizes($after: String, $before: String, $first: Int = 25, $food_id: ID, $last: Int) {
 servingSizes(
 after: $after
 before: $before
 first: $first
 food_id: $food_id
 last: $last
 ) {
 ...ServingSizePaginationConnection
 }
}

fragment ServingSizePaginationConnection on ServingSizePaginationConnection {
 nodes {
 ...ServingSize
 }
 page_info {
 ...PageInfo
 }
 total_count
}

fragment ServingSize on ServingSize {
 amount
 calories
 fdc_import
 food_id
 food_portion_id
 id
 macro_micro_nutrients {
 ...FoodNutrient
 }
 macro_nutrients {
 ...FoodNutrient
 }
 modifier
 nutrients {
 ...FoodNutrient
 }
 unit
}
"""
    + FOOD_NUTRIENT_FRAGMENT
    + PAGE_INFO_FRAGMENT,
    decode=object_of("servingSizes", ServingSizePaginationConnection),
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
        item="ServingSize",
    ),
)
