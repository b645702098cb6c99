# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, Boolean, Date, DateTime, Int

from ..models.page_info import PageInfo


class UserListItem(BaseModel):
    id: ID
    first_name: str | None
    last_name: str | None
    name: str | None
    full_name: str | None
    full_legal_name: str | None
    legal_name: str | None
    email: str | None
    phone_number: str | None
    additional_phone_number: str | None
    dob: Date | None
    age: Int | None
    gender: str | None
    gender_identity: str | None
    sex: str | None
    pronouns: str | None
    preferred_language: str | None
    timezone: str | None
    active: Boolean
    archived_at: DateTime | None
    is_patient: Boolean | None
    is_org: Boolean | None
    is_org_admin: Boolean | None
    is_owner: Boolean | None
    is_active_provider: Boolean | None
    record_identifier: str | None
    additional_record_identifier: str | None
    human_id: ID | None
    organization_id: ID | None
    dietitian_id: str | None
    user_group_id: str | None
    group_name: str | None
    other_provider_ids: list[ID | None] | None
    qualifications: str | None
    npi: str | None
    avatar_url: str | None
    quick_notes: str | None
    metadata: str | None
    next_appt_date: DateTime | None
    last_active: DateTime | None
    last_sign_in_at: DateTime | None
    created_at: DateTime | None
    updated_at: DateTime | None
    dietitian: Reference | None
    organization: Reference | None
    user_group: Reference | None
    active_tags: list[Reference] | None
    location: Reference | None
    providers: list[Reference] | None


class UserConnection(BaseModel):
    nodes: list[UserListItem | None] | None
    page_info: PageInfo
    total_count: Int


USER_CONNECTION_FRAGMENT = """
fragment UserListItem on User {
  id
  first_name
  last_name
  name
  full_name
  full_legal_name
  legal_name
  email
  phone_number
  additional_phone_number
  dob
  age
  gender
  gender_identity
  sex
  pronouns
  preferred_language
  timezone
  active
  archived_at
  is_patient
  is_org
  is_org_admin
  is_owner
  is_active_provider
  record_identifier
  additional_record_identifier
  human_id
  organization_id
  dietitian_id
  user_group_id
  group_name
  other_provider_ids
  qualifications
  npi
  avatar_url
  quick_notes
  metadata
  next_appt_date
  last_active
  last_sign_in_at
  created_at
  updated_at
  dietitian {
    id
  }
  organization {
    id
  }
  user_group {
    id
  }
  active_tags {
    id
  }
  location {
    id
  }
  providers {
    id
  }
}

fragment UserConnection on UserConnection {
  nodes {
    ...UserListItem
  }
  page_info {
    ...PageInfo
  }
  total_count
}
"""
