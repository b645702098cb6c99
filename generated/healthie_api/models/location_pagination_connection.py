# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.location import Location
from ..models.page_info import PageInfo


class LocationPaginationConnection(BaseModel):
    nodes: list[Location | None] | None
    page_info: PageInfo
    total_count: Int


LOCATION_PAGINATION_CONNECTION_FRAGMENT = """
fragment LocationPaginationConnection on LocationPaginationConnection {
  nodes {
    ...Location
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
