# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.received_direct_message import RECEIVED_DIRECT_MESSAGE_FRAGMENT, ReceivedDirectMessage
from ..models.user_reference import USER_REFERENCE_FRAGMENT

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
