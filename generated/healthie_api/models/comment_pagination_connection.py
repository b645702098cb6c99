# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.comment import Comment
from ..models.page_info import PageInfo
from ..scalars import Int


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
