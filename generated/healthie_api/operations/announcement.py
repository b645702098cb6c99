# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, DateTime, GraphQLOperation, optional_object_of

from ..models.user_reference import USER_REFERENCE_FRAGMENT, UserReference


class Announcement(BaseModel):
    active: Boolean
    announcement_image_name: str | None
    announcement_image_url: str | None
    description: str | None
    id: ID
    last_toggled_at: DateTime | None
    last_toggled_by: UserReference | None
    name: str | None
    title: str | None
    user: UserReference | None
    user_group_ids: str | None
    user_group_names: str | None


ANNOUNCEMENT_FRAGMENT = """
fragment Announcement on Announcement {
 active
 announcement_image_name
 announcement_image_url
 description
 id
 last_toggled_at
 last_toggled_by {
 ...UserReference
 }
 name
 title
 user {
 ...UserReference
 }
 user_group_ids
 user_group_names
}
"""


OPERATION: GraphQLOperation[Announcement | None] = GraphQLOperation(
    name="announcement",
    kind="query",
    safety="read",
    arguments={"id": "ID"},
    document="""
query announcement($id: ID) {
 announcement(id: $id) {
 ...Announcement
 }
}
"""
    + ANNOUNCEMENT_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=optional_object_of("announcement", Announcement),
)
