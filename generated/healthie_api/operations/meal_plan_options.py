# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, DateTime, GraphQLOperation, value_of
from hero_healthie_runtime.lists import Pagination


class MealPlan(BaseModel):
    active: Boolean | None
    date_added: DateTime | None
    id: ID
    name: str | None
    offering_name: str | None


MEAL_PLAN_OPTIONS_FRAGMENT = """
fragment MealPlan on MealPlan {
 active
 date_added
 id
 name
 offering_name
}
"""


OPERATION: GraphQLOperation[list[MealPlan] | None] = GraphQLOperation(
    name="meal_plan_options",
    kind="query",
    safety="read",
    document="""
query meal_plan_options {
 meal_plan_options {
 ...MealPlan
 }
}
"""
    + MEAL_PLAN_OPTIONS_FRAGMENT,
    decode=value_of("meal_plan_options", list[MealPlan], expected="list or null"),
    pagination=Pagination("whole"),
)
