# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.announcement import ANNOUNCEMENT_FRAGMENT, Announcement
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class DismissAllAnnouncementsInput(InputModel):
    patient_id: ID | None = None


class DismissAllAnnouncementsPayload(BaseModel):
    announcements: list[Announcement | None] | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DismissAllAnnouncementsPayload] = GraphQLOperation(
    name="dismissAllAnnouncements",
    kind="mutation",
    root_field="dismissAllAnnouncements",
    python_path="healthie.mutations.dismiss_all_announcements",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "dismissAllAnnouncementsInput"},
    document="""
mutation dismissAllAnnouncements($input: dismissAllAnnouncementsInput) {
  dismissAllAnnouncements(input: $input) {
    ...DismissAllAnnouncementsPayload
  }
}

fragment DismissAllAnnouncementsPayload on dismissAllAnnouncementsPayload {
  announcements {
    ...Announcement
  }
  messages {
    ...FieldError
  }
}
"""
    + ANNOUNCEMENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("dismissAllAnnouncements", DismissAllAnnouncementsPayload),
)
