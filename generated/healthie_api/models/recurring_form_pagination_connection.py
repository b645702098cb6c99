# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.page_info import PageInfo
from ..models.recurring_form import RecurringForm


class RecurringFormPaginationConnection(BaseModel):
    nodes: list[RecurringForm | None] | None
    page_info: PageInfo
    total_count: Int


RECURRING_FORM_PAGINATION_CONNECTION_FRAGMENT = """
fragment RecurringFormPaginationConnection on RecurringFormPaginationConnection {
  nodes {
    ...RecurringForm
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
