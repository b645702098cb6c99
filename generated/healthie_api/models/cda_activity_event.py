# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, DateTime


class CdaActivityEvent(BaseModel):
    activity_type: str | None
    cda_type: str | None
    created_at: DateTime | None
    document_id: str | None
    id: ID
    outbound_recipient: str | None
    user: Reference | None
    user_email: str | None


CDA_ACTIVITY_EVENT_FRAGMENT = """
fragment CdaActivityEvent on CdaActivityEvent {
  activity_type
  cda_type
  created_at
  document_id
  id
  outbound_recipient
  user {
    id
  }
  user_email
}
"""
