# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..models.page_info import PageInfo
from ..models.smart_phrase import SmartPhrase
from ..scalars import Int


class SmartPhrasePaginationConnection(BaseModel):
    nodes: list[SmartPhrase | None] | None
    page_info: PageInfo
    total_count: Int


SMART_PHRASE_PAGINATION_CONNECTION_FRAGMENT = """
fragment SmartPhrasePaginationConnection on SmartPhrasePaginationConnection {
  nodes {
    ...SmartPhrase
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
