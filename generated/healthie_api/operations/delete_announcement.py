# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.announcement import ANNOUNCEMENT_FRAGMENT, Announcement
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class DestroyAnnouncementInput(InputModel):
    id: ID | None = None


class DestroyAnnouncementPayload(BaseModel):
    announcement: Announcement | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DestroyAnnouncementPayload] = GraphQLOperation(
    name="deleteAnnouncement",
    kind="mutation",
    root_field="deleteAnnouncement",
    python_path="healthie.mutations.delete_announcement",
    safety="idempotent_write",
    confidence="full",
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
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteAnnouncement", DestroyAnnouncementPayload),
)
