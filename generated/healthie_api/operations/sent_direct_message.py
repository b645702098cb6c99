# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    DateTime,
    GraphQLOperation,
    Int,
    optional_object_of,
)

from ..models.document_reference import DOCUMENT_REFERENCE_FRAGMENT, DocumentReference


class SentDirectMessage(BaseModel):
    attachments: list[DocumentReference] | None
    attachments_count: Int | None
    created_at: DateTime | None
    has_binary_attachment: Boolean | None
    has_cda: Boolean | None
    id: ID
    message_body: str | None
    outbound_recipient: str | None
    patient_id: str | None
    sender_id: str | None
    status: str | None
    subject: str | None


SENT_DIRECT_MESSAGE_FRAGMENT = """
fragment SentDirectMessage on SentDirectMessage {
 attachments {
 ...DocumentReference
 }
 attachments_count
 created_at
 has_binary_attachment
 has_cda
 id
 message_body
 outbound_recipient
 patient_id
 sender_id
 status
 subject
}
"""


OPERATION: GraphQLOperation[SentDirectMessage | None] = GraphQLOperation(
    name="sentDirectMessage",
    kind="query",
    safety="read",
    arguments={"id": "ID"},
    document="""
query sentDirectMessage($id: ID) {
 sentDirectMessage(id: $id) {
 ...SentDirectMessage
 }
}
"""
    + SENT_DIRECT_MESSAGE_FRAGMENT
    + DOCUMENT_REFERENCE_FRAGMENT,
    decode=optional_object_of("sentDirectMessage", SentDirectMessage),
)
