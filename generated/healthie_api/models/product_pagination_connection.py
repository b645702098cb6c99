# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.page_info import PageInfo
from ..models.product import Product


class ProductPaginationConnection(BaseModel):
    nodes: list[Product | None] | None
    page_info: PageInfo
    total_count: Int


PRODUCT_PAGINATION_CONNECTION_FRAGMENT = """
fragment ProductPaginationConnection on ProductPaginationConnection {
  nodes {
    ...Product
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
