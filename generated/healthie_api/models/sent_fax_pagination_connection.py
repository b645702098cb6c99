# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.page_info import PageInfo
from ..models.sent_fax import SentFax


class SentFaxPaginationConnection(BaseModel):
    nodes: list[SentFax | None] | None
    page_info: PageInfo
    total_count: Int


SENT_FAX_PAGINATION_CONNECTION_FRAGMENT = """
fragment SentFaxPaginationConnection on SentFaxPaginationConnection {
  nodes {
    ...SentFax
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
