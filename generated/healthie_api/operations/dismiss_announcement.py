# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.announcement import ANNOUNCEMENT_FRAGMENT, Announcement
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class DismissAnnouncementInput(InputModel):
    id: ID | None = None
    patient_id: ID | None = None


class DismissAnnouncementPayload(BaseModel):
    announcement: Announcement | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DismissAnnouncementPayload] = GraphQLOperation(
    name="dismissAnnouncement",
    kind="mutation",
    root_field="dismissAnnouncement",
    python_path="healthie.mutations.dismiss_announcement",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "dismissAnnouncementInput!"},
    document="""
mutation dismissAnnouncement($input: dismissAnnouncementInput) {
  dismissAnnouncement(input: $input) {
    ...DismissAnnouncementPayload
  }
}

fragment DismissAnnouncementPayload on dismissAnnouncementPayload {
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
    decode=object_of("dismissAnnouncement", DismissAnnouncementPayload),
)
