# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.send_test_webhook_payload import SEND_TEST_WEBHOOK_PAYLOAD_FRAGMENT, SendTestWebhookPayload
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
"""
    + SEND_TEST_WEBHOOK_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("sendTestWebhook", SendTestWebhookPayload),
)
