# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.update_webhook_payload import UPDATE_WEBHOOK_PAYLOAD_FRAGMENT, UpdateWebhookPayload
from ..models.webhook import WEBHOOK_FRAGMENT
from ..models.webhook_event import WEBHOOK_EVENT_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateWebhookPayload] = GraphQLOperation(
    name="updateWebhook",
    kind="mutation",
    root_field="updateWebhook",
    python_path="healthie.mutations.update_webhook",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateWebhookInput"},
    document="""
mutation updateWebhook($input: updateWebhookInput) {
  updateWebhook(input: $input) {
    ...UpdateWebhookPayload
  }
}
"""
    + UPDATE_WEBHOOK_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + WEBHOOK_FRAGMENT
    + WEBHOOK_EVENT_FRAGMENT,
    decode=object_of("updateWebhook", UpdateWebhookPayload),
)
