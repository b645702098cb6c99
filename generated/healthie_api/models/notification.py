# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, Boolean, DateTime


class Notification(BaseModel):
    associated_entry: Reference | None
    associated_object: str | None
    created_at: DateTime
    creator_user_name: str | None
    id: ID
    link: str | None
    link_string: str | None
    message: str | None
    other_party: Reference | None
    other_party_id: str | None
    read: str | None
    seen: Boolean
    type: str | None
    user: Reference | None
    user_id: str | None


NOTIFICATION_FRAGMENT = """
fragment Notification on Notification {
  associated_entry {
    id
  }
  associated_object
  created_at
  creator_user_name
  id
  link
  link_string
  message
  other_party {
    id
  }
  other_party_id
  read
  seen
  type
  user {
    id
  }
  user_id
}
"""
