# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..models.page_info import PageInfo
from ..models.sent_fax import SentFax
from ..scalars import Int


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
