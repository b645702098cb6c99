# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.audit_event import AuditEvent
from ..models.page_info import PageInfo
from ..scalars import Int


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
