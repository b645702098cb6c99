# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.announcement import ANNOUNCEMENT_FRAGMENT, Announcement
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class DestroyAnnouncementInput(InputModel):
    id: ID | None = None


class DestroyAnnouncementPayload(BaseModel):
    announcement: Announcement | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DestroyAnnouncementPayload] = GraphQLOperation(
    name="deleteAnnouncement",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "destroyAnnouncementInput!"},
    document="""
mutation deleteAnnouncement($input: destroyAnnouncementInput) {
 deleteAnnouncement(input: $input) {
 ...DestroyAnnouncementPayload
 }
}

fragment DestroyAnnouncementPayload on destroyAnnouncementPayload {
 announcement {
 ...Announcement
 }
 messages {
 ...FieldError
 }
}
"""
    + ANNOUNCEMENT_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteAnnouncement", DestroyAnnouncementPayload),
)
