# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.course_item import CourseItem
from ..models.page_info import PageInfo


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
