# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.send_test_webhook_payload import SendTestWebhookPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[SendTestWebhookPayload] = GraphQLOperation(
    name="sendTestWebhook",
    kind="mutation",
    root_field="sendTestWebhook",
    python_path="healthie.mutations.send_test_webhook",
    safety="create",
    confidence="full",
    arguments={"input": "sendTestWebhookInput"},
    document="""
mutation sendTestWebhook($input: sendTestWebhookInput) {
  sendTestWebhook(input: $input) {
    ...SendTestWebhookPayload
  }
}

fragment SendTestWebhookPayload on sendTestWebhookPayload {
  messages {
    ...FieldError
  }
  sent
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("sendTestWebhook", SendTestWebhookPayload),
)
