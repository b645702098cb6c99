# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.page_info import PageInfo
from ..models.place_of_service import PlaceOfService


class PlaceOfServicePaginationConnection(BaseModel):
    nodes: list[PlaceOfService | None] | None
    page_info: PageInfo
    total_count: Int


PLACE_OF_SERVICE_PAGINATION_CONNECTION_FRAGMENT = """
fragment PlaceOfServicePaginationConnection on PlaceOfServicePaginationConnection {
  nodes {
    ...PlaceOfService
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
