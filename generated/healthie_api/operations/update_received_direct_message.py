# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_received_direct_message_payload import UpdateReceivedDirectMessagePayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateReceivedDirectMessagePayload] = GraphQLOperation(
    name="updateReceivedDirectMessage",
    kind="mutation",
    root_field="updateReceivedDirectMessage",
    python_path="healthie.mutations.update_received_direct_message",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateReceivedDirectMessageInput"},
    document="""
mutation updateReceivedDirectMessage($input: updateReceivedDirectMessageInput) {
  updateReceivedDirectMessage(input: $input) {
    ...UpdateReceivedDirectMessagePayload
  }
}

fragment UpdateReceivedDirectMessagePayload on updateReceivedDirectMessagePayload {
  messages {
    ...FieldError
  }
  received_direct_message {
    ...ReceivedDirectMessage
  }
}

fragment FieldError on FieldError {
  field
  message
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
    decode=object_of("updateReceivedDirectMessage", UpdateReceivedDirectMessagePayload),
)
