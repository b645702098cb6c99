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

from ..models.user_reference import USER_REFERENCE_FRAGMENT, UserReference


class DirectMessageAttachment(BaseModel):
    attachment_name: str | None
    id: ID | None


class ReceivedDirectMessage(BaseModel):
    attachments_count: Int | None
    cda_xml: str | None
    created_at: DateTime | None
    direct_message_attachments: list[DirectMessageAttachment] | None
    has_cda: Boolean | None
    id: ID
    listed_recipient: str | None
    listed_sender: str | None
    message_body: str | None
    patient: UserReference | None
    subject: str | None


RECEIVED_DIRECT_MESSAGE_FRAGMENT = """
fragment DirectMessageAttachment on DirectMessageAttachment {
 attachment_name
 id
}

fragment ReceivedDirectMessage on ReceivedDirectMessage {
 attachments_count
 cda_xml
 created_at
 direct_message_attachments {
 ...DirectMessageAttachment
 }
 has_cda
 id
 listed_recipient
 listed_sender
 message_body
 patient {
 ...UserReference
 }
 subject
}
"""


OPERATION: GraphQLOperation[ReceivedDirectMessage | None] = GraphQLOperation(
    name="receivedDirectMessage",
    kind="query",
    safety="read",
    arguments={"id": "ID"},
    document="""
query receivedDirectMessage($id: ID) {
 receivedDirectMessage(id: $id) {
 ...ReceivedDirectMessage
 }
}
"""
    + RECEIVED_DIRECT_MESSAGE_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=optional_object_of("receivedDirectMessage", ReceivedDirectMessage),
)
