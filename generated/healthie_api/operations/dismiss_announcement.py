# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.announcement import ANNOUNCEMENT_FRAGMENT, Announcement


class DismissAnnouncementInput(InputModel):
    id: ID | None = None
    patient_id: ID | None = None


class DismissAnnouncementPayload(BaseModel):
    announcement: Announcement | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DismissAnnouncementPayload] = GraphQLOperation(
    name="dismissAnnouncement",
    kind="mutation",
    safety="idempotent_write",
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
    + USER_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("dismissAnnouncement", DismissAnnouncementPayload),
)
