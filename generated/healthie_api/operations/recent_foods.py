# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import value_of
from ..models.food import Food
from ..runtime import GraphQLOperation

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
    id
  }
  serving_sizes {
    id
  }
  user_id
}
""",
    decode=value_of("recentFoods", list[Food], expected="list or null"),
)
