# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.course import Course
from ..models.page_info import PageInfo


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
