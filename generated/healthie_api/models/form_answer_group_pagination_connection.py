# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.form_answer_group import FormAnswerGroup
from ..models.page_info import PageInfo


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
