# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.form_answer_group import FormAnswerGroup
from ..models.page_info import PageInfo
from ..scalars import Int


class FormAnswerGroupPaginationConnection(BaseModel):
    nodes: list[FormAnswerGroup | None] | None
    page_info: PageInfo
    total_count: Int


FORM_ANSWER_GROUP_PAGINATION_CONNECTION_FRAGMENT = """
fragment FormAnswerGroupPaginationConnection on FormAnswerGroupPaginationConnection {
  nodes {
    ...FormAnswerGroup
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
