# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.page_info import PageInfo
from ..models.received_fax import ReceivedFax


class ReceivedFaxPaginationConnection(BaseModel):
    nodes: list[ReceivedFax | None] | None
    page_info: PageInfo
    total_count: Int


RECEIVED_FAX_PAGINATION_CONNECTION_FRAGMENT = """
fragment ReceivedFaxPaginationConnection on ReceivedFaxPaginationConnection {
  nodes {
    ...ReceivedFax
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
