# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, Boolean, DateTime, Int


class Folder(BaseModel):
    can_only_share: Boolean | None
    created_at: DateTime
    current_user_can_edit: Boolean | None
    description: str | None
    documents_count: Int | None
    email_on_welcome: Boolean
    folder_id: str | None
    folder_path: list[Reference] | None
    id: ID
    name: str | None
    owner: Reference | None
    parent_folder: Reference | None
    rel_user: Reference | None
    rel_user_id: str | None
    shared: Boolean | None
    shared_on_welcome: Boolean
    shared_user_groups_count: Int | None
    shared_users_count: Int | None
    shared_with_dietitians: Boolean
    subfolders_count: Int | None
    system_generated: Boolean
    unshared_patients_count: Int
    user_groups: list[Reference]


FOLDER_FRAGMENT = """
fragment Folder on Folder {
  can_only_share
  created_at
  current_user_can_edit
  description
  documents_count
  email_on_welcome
  folder_id
  folder_path {
    id
  }
  id
  name
  owner {
    id
  }
  parent_folder {
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
  subfolders_count
  system_generated
  unshared_patients_count
  user_groups {
    id
  }
}
"""
