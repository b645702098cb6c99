# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.announcement import ANNOUNCEMENT_FRAGMENT
from ..models.dismiss_announcement_payload import DISMISS_ANNOUNCEMENT_PAYLOAD_FRAGMENT, DismissAnnouncementPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DismissAnnouncementPayload] = GraphQLOperation(
    name="dismissAnnouncement",
    kind="mutation",
    root_field="dismissAnnouncement",
    python_path="healthie.mutations.dismiss_announcement",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "dismissAnnouncementInput"},
    document="""
mutation dismissAnnouncement($input: dismissAnnouncementInput) {
  dismissAnnouncement(input: $input) {
    ...DismissAnnouncementPayload
  }
}
"""
    + DISMISS_ANNOUNCEMENT_PAYLOAD_FRAGMENT
    + ANNOUNCEMENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("dismissAnnouncement", DismissAnnouncementPayload),
)
