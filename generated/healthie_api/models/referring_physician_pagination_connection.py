# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.page_info import PageInfo
from ..models.referring_physician import ReferringPhysician


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
