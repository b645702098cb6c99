# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.course_membership import CourseMembership
from ..models.page_info import PageInfo
from ..scalars import Int


class CourseMembershipPaginationConnection(BaseModel):
    nodes: list[CourseMembership | None] | None
    page_info: PageInfo
    total_count: Int


COURSE_MEMBERSHIP_PAGINATION_CONNECTION_FRAGMENT = """
fragment CourseMembershipPaginationConnection on CourseMembershipPaginationConnection {
  nodes {
    ...CourseMembership
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
