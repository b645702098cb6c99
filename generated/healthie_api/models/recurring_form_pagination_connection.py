# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.page_info import PageInfo
from ..models.recurring_form import RecurringForm
from ..scalars import Int


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
