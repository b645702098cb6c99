# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.offering import Offering
from ..models.page_info import PageInfo


class OfferingPaginationConnection(BaseModel):
    nodes: list[Offering | None] | None
    page_info: PageInfo
    total_count: Int


OFFERING_PAGINATION_CONNECTION_FRAGMENT = """
fragment OfferingPaginationConnection on OfferingPaginationConnection {
  nodes {
    ...Offering
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
