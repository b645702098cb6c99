# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.completed_onboarding_item import CompletedOnboardingItem
from ..models.page_info import PageInfo


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
