# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, Boolean, DateTime, Int


class Document(BaseModel):
    can_only_share: Boolean | None
    created_at: DateTime
    description: str | None
    display_name: str | None
    email_on_welcome: Boolean
    expiring_url: str | None
    extension: str | None
    file_content_type: str | None
    friendly_type: str | None
    id: ID
    include_in_charting: Boolean
    internal_notes: str | None
    metadata: str | None
    owner: Reference | None
    rel_user: Reference | None
    rel_user_id: ID | None
    shared: Boolean | None
    shared_on_welcome: Boolean
    shared_user_groups_count: Int | None
    shared_users_count: Int | None
    shared_with_dietitians: Boolean
    unshared_patients_count: Int
    updated_at: DateTime
    user_groups: list[Reference]


DOCUMENT_FRAGMENT = """
fragment Document on Document {
  can_only_share
  created_at
  description
  display_name
  email_on_welcome
  expiring_url
  extension
  file_content_type
  friendly_type
  id
  include_in_charting
  internal_notes
  metadata
  owner {
    id
  }
  rel_user {
    id
  }
  rel_user_id
  shared
  shared_on_welcome
  shared_user_groups_count
  shared_users_count
  shared_with_dietitians
  unshared_patients_count
  updated_at
  user_groups {
    id
  }
}
"""
