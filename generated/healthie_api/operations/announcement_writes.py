# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, GraphQLOperation, InputModel, Upload, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.announcement import ANNOUNCEMENT_FRAGMENT, Announcement


class AnnouncementImageUpload(InputModel):
    image: Upload | None = None


class CreateAnnouncementInput(InputModel):
    active: Boolean | None = None
    announcement_image: AnnouncementImageUpload | None = None
    description: str | None = None
    name: str | None = None
    title: str | None = None
    user_group_ids: list[ID | None] | None = None


class DestroyAnnouncementInput(InputModel):
    id: ID | None = None


class UpdateAnnouncementInput(InputModel):
    active: Boolean | None = None
    announcement_image: AnnouncementImageUpload | None = None
    delete_image: Boolean | None = None
    description: str | None = None
    id: ID | None = None
    name: str | None = None
    title: str | None = None
    user_group_ids: list[ID | None] | None = None


class CreateAnnouncementPayload(BaseModel):
    announcement: Announcement | None
    messages: list[FieldError | None] | None


class DestroyAnnouncementPayload(BaseModel):
    announcement: Announcement | None
    messages: list[FieldError | None] | None


class UpdateAnnouncementPayload(BaseModel):
    announcement: Announcement | None
    messages: list[FieldError | None] | None


CREATE_ANNOUNCEMENT: GraphQLOperation[CreateAnnouncementPayload] = GraphQLOperation(
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

DELETE_ANNOUNCEMENT: GraphQLOperation[DestroyAnnouncementPayload] = GraphQLOperation(
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

UPDATE_ANNOUNCEMENT: GraphQLOperation[UpdateAnnouncementPayload] = GraphQLOperation(
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
