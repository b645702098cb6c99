# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import optional_object_of
from ..models.received_direct_message import ReceivedDirectMessage
from ..runtime import GraphQLOperation

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

fragment ReceivedDirectMessage on ReceivedDirectMessage {
  attachments_count
  cda_xml
  created_at
  direct_message_attachments {
    id
  }
  has_cda
  id
  listed_recipient
  listed_sender
  message_body
  patient {
    id
  }
  subject
}
""",
    decode=optional_object_of("receivedDirectMessage", ReceivedDirectMessage),
)
