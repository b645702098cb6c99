# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.charge_back import ChargeBack
from ..models.page_info import PageInfo
from ..scalars import Int


class ChargeBackPaginationConnection(BaseModel):
    nodes: list[ChargeBack | None] | None
    page_info: PageInfo
    total_count: Int


CHARGE_BACK_PAGINATION_CONNECTION_FRAGMENT = """
fragment ChargeBackPaginationConnection on ChargeBackPaginationConnection {
  nodes {
    ...ChargeBack
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
