# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.onboarding_flow import OnboardingFlow
from ..models.page_info import PageInfo
from ..scalars import Int


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
