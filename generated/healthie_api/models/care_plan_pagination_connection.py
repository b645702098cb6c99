# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.care_plan import CarePlan
from ..models.page_info import PageInfo


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
