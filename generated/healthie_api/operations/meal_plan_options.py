# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean, DateTime
from hero_healthie_runtime.lists import Pagination


class MealPlan(BaseModel):
    active: Boolean | None
    date_added: DateTime | None
    id: ID
    name: str | None
    offering_name: str | None


OPERATION: GraphQLOperation[list[MealPlan] | None] = GraphQLOperation(
    name="meal_plan_options",
    kind="query",
    root_field="meal_plan_options",
    python_path="healthie.queries.meal_plan_options",
    safety="read",
    confidence="full",
    document="""
query meal_plan_options {
  meal_plan_options {
    ...MealPlan
  }
}

fragment MealPlan on MealPlan {
  active
  date_added
  id
  name
  offering_name
}
""",
    decode=value_of("meal_plan_options", list[MealPlan], expected="list or null"),
    pagination=Pagination("whole"),
)
