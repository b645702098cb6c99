# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime

from ..models.tag_reference import TagReference
from ..models.user_reference import UserReference


class AppliedTag(BaseModel):
    created_at: DateTime
    id: ID
    tag: TagReference | None
    tag_id: str | None
    updated_at: DateTime
    user: UserReference | None
    user_id: str | None


APPLIED_TAG_FRAGMENT = """
fragment AppliedTag on AppliedTag {
 created_at
 id
 tag {
 ...TagReference
 }
 tag_id
 updated_at
 user {
 ...UserReference
 }
 user_id
}
"""
