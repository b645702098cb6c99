# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.page_info import PageInfo
from ..models.state_license import StateLicense


class StateLicensePaginationConnection(BaseModel):
    nodes: list[StateLicense | None] | None
    page_info: PageInfo
    total_count: Int


STATE_LICENSE_PAGINATION_CONNECTION_FRAGMENT = """
fragment StateLicensePaginationConnection on StateLicensePaginationConnection {
  nodes {
    ...StateLicense
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
