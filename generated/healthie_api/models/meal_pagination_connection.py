# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.meal import Meal
from ..models.page_info import PageInfo


class MealPaginationConnection(BaseModel):
    nodes: list[Meal | None] | None
    page_info: PageInfo
    total_count: Int


MEAL_PAGINATION_CONNECTION_FRAGMENT = """
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
