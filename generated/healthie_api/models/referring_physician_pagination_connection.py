# Generated from specs/healthie by python -m codegen generate. Do not edit.
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
