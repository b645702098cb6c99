# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.announcement import ANNOUNCEMENT_FRAGMENT, Announcement
from ..models.user_reference import USER_REFERENCE_FRAGMENT

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
