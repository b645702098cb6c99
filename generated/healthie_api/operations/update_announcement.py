# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean

from ..inputs.announcement_image_upload import AnnouncementImageUpload
from ..models.announcement import ANNOUNCEMENT_FRAGMENT, Announcement
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


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
    root_field="updateAnnouncement",
    python_path="healthie.mutations.update_announcement",
    safety="idempotent_write",
    confidence="full",
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
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateAnnouncement", UpdateAnnouncementPayload),
)
