# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.announcement import ANNOUNCEMENT_FRAGMENT
from ..models.destroy_announcement_payload import DESTROY_ANNOUNCEMENT_PAYLOAD_FRAGMENT, DestroyAnnouncementPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DestroyAnnouncementPayload] = GraphQLOperation(
    name="deleteAnnouncement",
    kind="mutation",
    root_field="deleteAnnouncement",
    python_path="healthie.mutations.delete_announcement",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "destroyAnnouncementInput"},
    document="""
mutation deleteAnnouncement($input: destroyAnnouncementInput) {
  deleteAnnouncement(input: $input) {
    ...DestroyAnnouncementPayload
  }
}
"""
    + DESTROY_ANNOUNCEMENT_PAYLOAD_FRAGMENT
    + ANNOUNCEMENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteAnnouncement", DestroyAnnouncementPayload),
)
