# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.page_info import PageInfo
from ..models.payout_account import PayoutAccount


class PayoutAccountPaginationConnection(BaseModel):
    nodes: list[PayoutAccount | None] | None
    page_info: PageInfo
    total_count: Int


PAYOUT_ACCOUNT_PAGINATION_CONNECTION_FRAGMENT = """
fragment PayoutAccountPaginationConnection on PayoutAccountPaginationConnection {
  nodes {
    ...PayoutAccount
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
