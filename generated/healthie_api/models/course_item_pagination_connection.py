# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.course_item import CourseItem
from ..models.page_info import PageInfo
from ..scalars import Int


class CourseItemPaginationConnection(BaseModel):
    nodes: list[CourseItem | None] | None
    page_info: PageInfo
    total_count: Int


COURSE_ITEM_PAGINATION_CONNECTION_FRAGMENT = """
fragment CourseItemPaginationConnection on CourseItemPaginationConnection {
  nodes {
    ...CourseItem
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
