# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, value_of
from hero_healthie_runtime.lists import Pagination

from ..models.meal_plan import MEAL_PLAN_FRAGMENT, MealPlan

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
    + MEAL_PLAN_FRAGMENT,
    decode=value_of("meal_plan_options", list[MealPlan], expected="list or null"),
    pagination=Pagination("whole"),
)
