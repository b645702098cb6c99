# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.other_id_number import OtherIdNumber
from ..models.page_info import PageInfo
from ..scalars import Int


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
