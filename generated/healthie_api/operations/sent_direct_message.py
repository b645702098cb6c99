# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import optional_object_of
from ..models.sent_direct_message import SentDirectMessage
from ..runtime import GraphQLOperation

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

fragment SentDirectMessage on SentDirectMessage {
  attachments {
    id
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
""",
    decode=optional_object_of("sentDirectMessage", SentDirectMessage),
)
