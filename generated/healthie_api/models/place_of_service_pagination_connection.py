# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
