# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import Int

from ..models.audit_event import AuditEvent
from ..models.page_info import PageInfo


class AuditEventPaginationConnection(BaseModel):
    nodes: list[AuditEvent | None] | None
    page_info: PageInfo
    total_count: Int


AUDIT_EVENT_PAGINATION_CONNECTION_FRAGMENT = """
fragment AuditEventPaginationConnection on AuditEventPaginationConnection {
  nodes {
    ...AuditEvent
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
