# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.announcement import ANNOUNCEMENT_FRAGMENT
from ..models.dismiss_all_announcements_payload import (
    DISMISS_ALL_ANNOUNCEMENTS_PAYLOAD_FRAGMENT,
    DismissAllAnnouncementsPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

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
"""
    + DISMISS_ALL_ANNOUNCEMENTS_PAYLOAD_FRAGMENT
    + ANNOUNCEMENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("dismissAllAnnouncements", DismissAllAnnouncementsPayload),
)
