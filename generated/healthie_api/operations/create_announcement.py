# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean

from ..inputs.announcement_image_upload import AnnouncementImageUpload
from ..models.announcement import ANNOUNCEMENT_FRAGMENT, Announcement
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


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
    root_field="createAnnouncement",
    python_path="healthie.mutations.create_announcement",
    safety="create",
    confidence="full",
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
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createAnnouncement", CreateAnnouncementPayload),
)
