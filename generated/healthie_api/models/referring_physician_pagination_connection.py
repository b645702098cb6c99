# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..models.page_info import PageInfo
from ..models.referring_physician import ReferringPhysician
from ..scalars import Int


class ReferringPhysicianPaginationConnection(BaseModel):
    nodes: list[ReferringPhysician | None] | None
    page_info: PageInfo
    total_count: Int


REFERRING_PHYSICIAN_PAGINATION_CONNECTION_FRAGMENT = """
fragment ReferringPhysicianPaginationConnection on ReferringPhysicianPaginationConnection {
  nodes {
    ...ReferringPhysician
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
