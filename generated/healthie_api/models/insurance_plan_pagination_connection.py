# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.insurance_plan import InsurancePlan
from ..models.page_info import PageInfo
from ..scalars import Int


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
