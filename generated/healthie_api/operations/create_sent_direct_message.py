# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_sent_direct_message_payload import CreateSentDirectMessagePayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateSentDirectMessagePayload] = GraphQLOperation(
    name="createSentDirectMessage",
    kind="mutation",
    root_field="createSentDirectMessage",
    python_path="healthie.mutations.create_sent_direct_message",
    safety="create",
    confidence="full",
    arguments={"input": "createSentDirectMessageInput"},
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

fragment FieldError on FieldError {
  field
  message
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
    decode=object_of("createSentDirectMessage", CreateSentDirectMessagePayload),
)
