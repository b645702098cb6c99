# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime, Int

from ..models.user_reference import UserReference


class Tag(BaseModel):
    active_users_count: Int | None
    added_by: str | None
    archived_users_count: Int | None
    created_at: DateTime
    id: ID
    name: str
    org_members_count: Int | None
    patients_tagged_count: Int | None
    providers_tagged_count: Int | None
    updated_at: DateTime
    user: UserReference | None


TAG_FRAGMENT = """
fragment Tag on Tag {
 active_users_count
 added_by
 archived_users_count
 created_at
 id
 name
 org_members_count
 patients_tagged_count
 providers_tagged_count
 updated_at
 user {
 ...UserReference
 }
}
"""
