# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.page_info import PageInfo
from ..models.requested_form_completion import RequestedFormCompletion


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
