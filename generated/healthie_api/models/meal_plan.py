# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, DateTime


class MealPlan(BaseModel):
    active: Boolean | None
    date_added: DateTime | None
    id: ID
    name: str | None
    offering_name: str | None


MEAL_PLAN_FRAGMENT = """
fragment MealPlan on MealPlan {
 active
 date_added
 id
 name
 offering_name
}
"""
