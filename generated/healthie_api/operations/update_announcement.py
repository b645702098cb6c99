# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.announcement import ANNOUNCEMENT_FRAGMENT, Announcement
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


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
