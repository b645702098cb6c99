# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.meal import Meal
from ..models.page_info import PageInfo
from ..scalars import Int


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
