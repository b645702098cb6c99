# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.sent_direct_message import SENT_DIRECT_MESSAGE_FRAGMENT, SentDirectMessage

OPERATION: GraphQLOperation[SentDirectMessage | None] = GraphQLOperation(
    name="sentDirectMessage",
    kind="query",
    root_field="sentDirectMessage",
    python_path="healthie.queries.sent_direct_message",
    safety="read",
    confidence="full",
    arguments={"id": "ID"},
    document="""
query sentDirectMessage($id: ID) {
  sentDirectMessage(id: $id) {
    ...SentDirectMessage
  }
}
"""
    + SENT_DIRECT_MESSAGE_FRAGMENT,
    decode=optional_object_of("sentDirectMessage", SentDirectMessage),
)
