# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.page_info import PageInfo
from ..models.place_of_service import PlaceOfService
from ..scalars import Int


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
