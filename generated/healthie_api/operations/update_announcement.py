# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.announcement import ANNOUNCEMENT_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.update_announcement_payload import UPDATE_ANNOUNCEMENT_PAYLOAD_FRAGMENT, UpdateAnnouncementPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateAnnouncementPayload] = GraphQLOperation(
    name="updateAnnouncement",
    kind="mutation",
    root_field="updateAnnouncement",
    python_path="healthie.mutations.update_announcement",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateAnnouncementInput"},
    document="""
mutation updateAnnouncement($input: updateAnnouncementInput) {
  updateAnnouncement(input: $input) {
    ...UpdateAnnouncementPayload
  }
}
"""
    + UPDATE_ANNOUNCEMENT_PAYLOAD_FRAGMENT
    + ANNOUNCEMENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateAnnouncement", UpdateAnnouncementPayload),
)
