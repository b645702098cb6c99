# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.care_plan import CarePlan
from ..models.page_info import PageInfo
from ..scalars import Int


class CarePlanPaginationConnection(BaseModel):
    nodes: list[CarePlan | None] | None
    page_info: PageInfo
    total_count: Int


CARE_PLAN_PAGINATION_CONNECTION_FRAGMENT = """
fragment CarePlanPaginationConnection on CarePlanPaginationConnection {
  nodes {
    ...CarePlan
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
