# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.course import Course
from ..models.page_info import PageInfo
from ..scalars import Int


class CoursePaginationConnection(BaseModel):
    nodes: list[Course | None] | None
    page_info: PageInfo
    total_count: Int


COURSE_PAGINATION_CONNECTION_FRAGMENT = """
fragment CoursePaginationConnection on CoursePaginationConnection {
  nodes {
    ...Course
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
