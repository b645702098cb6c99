# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.charge_back import ChargeBack
from ..models.page_info import PageInfo


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
