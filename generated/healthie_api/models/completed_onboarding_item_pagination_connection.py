# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.completed_onboarding_item import CompletedOnboardingItem
from ..models.page_info import PageInfo
from ..scalars import Int


class CompletedOnboardingItemPaginationConnection(BaseModel):
    nodes: list[CompletedOnboardingItem | None] | None
    page_info: PageInfo
    total_count: Int


COMPLETED_ONBOARDING_ITEM_PAGINATION_CONNECTION_FRAGMENT = """
fragment CompletedOnboardingItemPaginationConnection on CompletedOnboardingItemPaginationConnection {
  nodes {
    ...CompletedOnboardingItem
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
