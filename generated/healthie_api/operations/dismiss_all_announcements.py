# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.announcement import ANNOUNCEMENT_FRAGMENT, Announcement


class DismissAllAnnouncementsInput(InputModel):
    patient_id: ID | None = None


class DismissAllAnnouncementsPayload(BaseModel):
    announcements: list[Announcement | None] | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DismissAllAnnouncementsPayload] = GraphQLOperation(
    name="dismissAllAnnouncements",
    kind="mutation",
    safety="idempotent_write",
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
    + USER_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("dismissAllAnnouncements", DismissAllAnnouncementsPayload),
)
