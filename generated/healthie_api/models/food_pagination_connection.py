# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.food import Food
from ..models.page_info import PageInfo


class FoodPaginationConnection(BaseModel):
    nodes: list[Food | None] | None
    page_info: PageInfo
    total_count: Int


FOOD_PAGINATION_CONNECTION_FRAGMENT = """
fragment FoodPaginationConnection on FoodPaginationConnection {
  nodes {
    ...Food
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
