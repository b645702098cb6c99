# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..models.cda_activity_event import CdaActivityEvent
from ..models.page_info import PageInfo
from ..scalars import Int


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
