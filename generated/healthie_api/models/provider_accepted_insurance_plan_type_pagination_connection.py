# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.page_info import PageInfo
from ..models.provider_accepted_insurance_plan_type import ProviderAcceptedInsurancePlanType


class ProviderAcceptedInsurancePlanTypePaginationConnection(BaseModel):
    nodes: list[ProviderAcceptedInsurancePlanType | None] | None
    page_info: PageInfo
    total_count: Int


PROVIDER_ACCEPTED_INSURANCE_PLAN_TYPE_PAGINATION_CONNECTION_FRAGMENT = """
fragment ProviderAcceptedInsurancePlanTypePaginationConnection on ProviderAcceptedInsurancePlanTypePaginationConnection {
  nodes {
    ...ProviderAcceptedInsurancePlanType
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
