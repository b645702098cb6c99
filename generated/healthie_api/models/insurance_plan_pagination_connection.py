# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.insurance_plan import InsurancePlan
from ..models.page_info import PageInfo


class InsurancePlanPaginationConnection(BaseModel):
    nodes: list[InsurancePlan | None] | None
    page_info: PageInfo
    total_count: Int


INSURANCE_PLAN_PAGINATION_CONNECTION_FRAGMENT = """
fragment InsurancePlanPaginationConnection on InsurancePlanPaginationConnection {
  nodes {
    ...InsurancePlan
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
