# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.document_reference import DOCUMENT_REFERENCE_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.sent_direct_message import SENT_DIRECT_MESSAGE_FRAGMENT, SentDirectMessage


class SentDirectMessageXml(OpenEnum):
    cda = "cda"
    referral_note = "referral_note"


class CreateSentDirectMessageInput(InputModel):
    binary_attachment_document_id: ID | None = None
    include_patient_xml: SentDirectMessageXml | str | None = None
    message_body: str | None = None
    outbound_recipient: str | None = None
    patient_id: ID | None = None
    subject: str | None = None


class CreateSentDirectMessagePayload(BaseModel):
    messages: list[FieldError | None] | None
    sent_direct_message: SentDirectMessage | None


OPERATION: GraphQLOperation[CreateSentDirectMessagePayload] = GraphQLOperation(
    name="createSentDirectMessage",
    kind="mutation",
    safety="create",
    arguments={"input": "createSentDirectMessageInput!"},
    document="""
mutation createSentDirectMessage($input: createSentDirectMessageInput) {
 createSentDirectMessage(input: $input) {
 ...CreateSentDirectMessagePayload
 }
}

fragment CreateSentDirectMessagePayload on createSentDirectMessagePayload {
 messages {
 ...FieldError
 }
 sent_direct_message {
 ...SentDirectMessage
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + SENT_DIRECT_MESSAGE_FRAGMENT
    + DOCUMENT_REFERENCE_FRAGMENT,
    decode=object_of("createSentDirectMessage", CreateSentDirectMessagePayload),
)
