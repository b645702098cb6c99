# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.meal_pagination_connection import MealPaginationConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[MealPaginationConnection] = GraphQLOperation(
    name="mealSearch",
    kind="query",
    root_field="mealSearch",
    python_path="healthie.queries.meal_search",
    safety="read",
    confidence="full",
    arguments={
        "after": "String",
        "before": "String",
        "first": "Int",
        "keywords": "String",
        "last": "Int",
        "user_id": "String",
    },
    page_size=25,
    max_page_size=398,
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

fragment Meal on Meal {
  food_items {
    id
  }
  id
  name
  user_id
}

fragment PageInfo on PageInfo {
  end_cursor
  has_next_page
  has_previous_page
  start_cursor
}
""",
    decode=object_of("mealSearch", MealPaginationConnection),
)
