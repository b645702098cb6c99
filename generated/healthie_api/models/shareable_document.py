# Generated from specs/healthie. Do not edit.
from typing import Literal

from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, DateTime, Field, Int

from ..models.user_group_reference import UserGroupReference
from ..models.user_reference import UserReference


class ShareableDocument(BaseModel):
    typename: Literal["Document"] = Field(validation_alias="__typename", serialization_alias="__typename")
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
    owner: UserReference | None
    rel_user: UserReference | None
    rel_user_id: ID | None
    shared: Boolean | None
    shared_on_welcome: Boolean
    shared_user_groups_count: Int | None
    shared_users_count: Int | None
    shared_with_dietitians: Boolean
    unshared_patients_count: Int
    updated_at: DateTime
    user_groups: list[UserGroupReference]


SHAREABLE_DOCUMENT_FRAGMENT = """
fragment ShareableDocument on Document {
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
 ...UserReference
 }
 rel_user {
 ...UserReference
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
 ...UserGroupReference
 }
}
"""
