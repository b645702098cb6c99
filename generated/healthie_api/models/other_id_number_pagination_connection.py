# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.other_id_number import OtherIdNumber
from ..models.page_info import PageInfo


class OtherIdNumberPaginationConnection(BaseModel):
    nodes: list[OtherIdNumber | None] | None
    page_info: PageInfo
    total_count: Int


OTHER_ID_NUMBER_PAGINATION_CONNECTION_FRAGMENT = """
fragment OtherIdNumberPaginationConnection on OtherIdNumberPaginationConnection {
  nodes {
    ...OtherIdNumber
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
