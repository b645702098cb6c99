# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.page_info import PageInfo
from ..models.smart_phrase import SmartPhrase


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
