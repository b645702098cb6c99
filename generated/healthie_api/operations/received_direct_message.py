# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.received_direct_message import RECEIVED_DIRECT_MESSAGE_FRAGMENT, ReceivedDirectMessage

OPERATION: GraphQLOperation[ReceivedDirectMessage | None] = GraphQLOperation(
    name="receivedDirectMessage",
    kind="query",
    root_field="receivedDirectMessage",
    python_path="healthie.queries.received_direct_message",
    safety="read",
    confidence="full",
    arguments={"id": "ID"},
    document="""
query receivedDirectMessage($id: ID) {
  receivedDirectMessage(id: $id) {
    ...ReceivedDirectMessage
  }
}
"""
    + RECEIVED_DIRECT_MESSAGE_FRAGMENT,
    decode=optional_object_of("receivedDirectMessage", ReceivedDirectMessage),
)
