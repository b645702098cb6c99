# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..models.food import Food
from ..models.page_info import PageInfo
from ..scalars import Int


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
