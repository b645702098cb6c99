# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.comment import Comment
from ..models.page_info import PageInfo


class CommentPaginationConnection(BaseModel):
    nodes: list[Comment | None] | None
    page_info: PageInfo
    total_count: Int


COMMENT_PAGINATION_CONNECTION_FRAGMENT = """
fragment CommentPaginationConnection on CommentPaginationConnection {
  nodes {
    ...Comment
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
