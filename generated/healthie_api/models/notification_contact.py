# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, Boolean, DateTime


class NotificationContact(BaseModel):
    client_portal_access: Boolean
    client_portal_setting: Reference | None
    contact_type: str | None
    copy_notifications: Boolean
    email: str | None
    emergency: Boolean
    first_name: str | None
    full_legal_name_with_preferred: str | None
    full_name: str | None
    id: ID
    last_name: str | None
    linked_client: Reference | None
    linked_client_id: str | None
    phone_number: str | None
    relationship: str | None
    updated_at: DateTime
    user: Reference | None
    user_id: ID | None


NOTIFICATION_CONTACT_FRAGMENT = """
fragment NotificationContact on NotificationContact {
  client_portal_access
  client_portal_setting {
    id
  }
  contact_type
  copy_notifications
  email
  emergency
  first_name
  full_legal_name_with_preferred
  full_name
  id
  last_name
  linked_client {
    id
  }
  linked_client_id
  phone_number
  relationship
  updated_at
  user {
    id
  }
  user_id
}
"""
