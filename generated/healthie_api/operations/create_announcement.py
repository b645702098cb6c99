# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, GraphQLOperation, InputModel, object_of

from ..inputs.announcement_image_upload import AnnouncementImageUpload
from ..models.announcement import ANNOUNCEMENT_FRAGMENT, Announcement
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class CreateAnnouncementInput(InputModel):
    active: Boolean | None = None
    announcement_image: AnnouncementImageUpload | None = None
    description: str | None = None
    name: str | None = None
    title: str | None = None
    user_group_ids: list[ID | None] | None = None


class CreateAnnouncementPayload(BaseModel):
    announcement: Announcement | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateAnnouncementPayload] = GraphQLOperation(
    name="createAnnouncement",
    kind="mutation",
    safety="create",
    arguments={"input": "createAnnouncementInput!"},
    document="""
mutation createAnnouncement($input: createAnnouncementInput) {
 createAnnouncement(input: $input) {
 ...CreateAnnouncementPayload
 }
}

fragment CreateAnnouncementPayload on createAnnouncementPayload {
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
    decode=object_of("createAnnouncement", CreateAnnouncementPayload),
)
