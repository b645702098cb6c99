# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, GraphQLOperation, InputModel, object_of

from ..inputs.announcement_image_upload import AnnouncementImageUpload
from ..models.announcement import ANNOUNCEMENT_FRAGMENT, Announcement
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class UpdateAnnouncementInput(InputModel):
    active: Boolean | None = None
    announcement_image: AnnouncementImageUpload | None = None
    delete_image: Boolean | None = None
    description: str | None = None
    id: ID | None = None
    name: str | None = None
    title: str | None = None
    user_group_ids: list[ID | None] | None = None


class UpdateAnnouncementPayload(BaseModel):
    announcement: Announcement | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateAnnouncementPayload] = GraphQLOperation(
    name="updateAnnouncement",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateAnnouncementInput!"},
    document="""
mutation updateAnnouncement($input: updateAnnouncementInput) {
 updateAnnouncement(input: $input) {
 ...UpdateAnnouncementPayload
 }
}

fragment UpdateAnnouncementPayload on updateAnnouncementPayload {
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
    decode=object_of("updateAnnouncement", UpdateAnnouncementPayload),
)
