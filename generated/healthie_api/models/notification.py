# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, DateTime

from ..models.entry_reference import EntryReference
from ..models.user_reference import UserReference


class Notification(BaseModel):
    associated_entry: EntryReference | None
    associated_object: str | None
    created_at: DateTime
    creator_user_name: str | None
    id: ID
    link: str | None
    link_string: str | None
    message: str | None
    other_party: UserReference | None
    other_party_id: str | None
    read: str | None
    seen: Boolean
    type: str | None
    user: UserReference | None
    user_id: str | None


NOTIFICATION_FRAGMENT = """
fragment Notification on Notification {
 associated_entry {
 ...EntryReference
 }
 associated_object
 created_at
 creator_user_name
 id
 link
 link_string
 message
 other_party {
 ...UserReference
 }
 other_party_id
 read
 seen
 type
 user {
 ...UserReference
 }
 user_id
}
"""
