# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.cda_activity_event import CdaActivityEvent
from ..models.page_info import PageInfo


class CdaActivityEventPaginationConnection(BaseModel):
    nodes: list[CdaActivityEvent | None] | None
    page_info: PageInfo
    total_count: Int


CDA_ACTIVITY_EVENT_PAGINATION_CONNECTION_FRAGMENT = """
fragment CdaActivityEventPaginationConnection on CdaActivityEventPaginationConnection {
  nodes {
    ...CdaActivityEvent
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
