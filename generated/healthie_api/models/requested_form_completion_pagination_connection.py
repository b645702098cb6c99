# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.page_info import PageInfo
from ..models.requested_form_completion import RequestedFormCompletion
from ..scalars import Int


class RequestedFormCompletionPaginationConnection(BaseModel):
    nodes: list[RequestedFormCompletion | None] | None
    page_info: PageInfo
    total_count: Int


REQUESTED_FORM_COMPLETION_PAGINATION_CONNECTION_FRAGMENT = """
fragment RequestedFormCompletionPaginationConnection on RequestedFormCompletionPaginationConnection {
  nodes {
    ...RequestedFormCompletion
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
