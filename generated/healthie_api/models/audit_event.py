# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, DateTime

from ..enums.audit_event_resource_name import AuditEventResourceName
from ..enums.audit_event_type import AuditEventType


class AuditEvent(BaseModel):
    acting_user: Reference | None
    occurred_at: DateTime
    resource_id: ID
    resource_name: AuditEventResourceName
    type: AuditEventType


AUDIT_EVENT_FRAGMENT = """
fragment AuditEvent on AuditEvent {
  acting_user {
    id
  }
  occurred_at
  resource_id
  resource_name
  type
}
"""
