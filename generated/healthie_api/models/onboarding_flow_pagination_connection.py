# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.onboarding_flow import OnboardingFlow
from ..models.page_info import PageInfo


class OnboardingFlowPaginationConnection(BaseModel):
    nodes: list[OnboardingFlow | None] | None
    page_info: PageInfo
    total_count: Int


ONBOARDING_FLOW_PAGINATION_CONNECTION_FRAGMENT = """
fragment OnboardingFlowPaginationConnection on OnboardingFlowPaginationConnection {
  nodes {
    ...OnboardingFlow
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
