# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
