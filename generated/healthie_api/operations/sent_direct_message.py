# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.document_reference import DOCUMENT_REFERENCE_FRAGMENT
from ..models.sent_direct_message import SENT_DIRECT_MESSAGE_FRAGMENT, SentDirectMessage

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
