# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel, Reference
from ..enums.audit_event_resource_name import AuditEventResourceName
from ..enums.audit_event_type import AuditEventType
from ..scalars import ID, DateTime


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
