# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.announcement import ANNOUNCEMENT_FRAGMENT
from ..models.create_announcement_payload import CREATE_ANNOUNCEMENT_PAYLOAD_FRAGMENT, CreateAnnouncementPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateAnnouncementPayload] = GraphQLOperation(
    name="createAnnouncement",
    kind="mutation",
    root_field="createAnnouncement",
    python_path="healthie.mutations.create_announcement",
    safety="create",
    confidence="full",
    arguments={"input": "createAnnouncementInput"},
    document="""
mutation createAnnouncement($input: createAnnouncementInput) {
  createAnnouncement(input: $input) {
    ...CreateAnnouncementPayload
  }
}
"""
    + CREATE_ANNOUNCEMENT_PAYLOAD_FRAGMENT
    + ANNOUNCEMENT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createAnnouncement", CreateAnnouncementPayload),
)
