# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..models.page_info import PageInfo
from ..models.product import Product
from ..scalars import Int


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
