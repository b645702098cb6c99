# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_webhook_payload import DELETE_WEBHOOK_PAYLOAD_FRAGMENT, DeleteWebhookPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.webhook import WEBHOOK_FRAGMENT
from ..models.webhook_event import WEBHOOK_EVENT_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteWebhookPayload] = GraphQLOperation(
    name="deleteWebhook",
    kind="mutation",
    root_field="deleteWebhook",
    python_path="healthie.mutations.delete_webhook",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteWebhookInput"},
    document="""
mutation deleteWebhook($input: deleteWebhookInput) {
  deleteWebhook(input: $input) {
    ...DeleteWebhookPayload
  }
}
"""
    + DELETE_WEBHOOK_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + WEBHOOK_FRAGMENT
    + WEBHOOK_EVENT_FRAGMENT,
    decode=object_of("deleteWebhook", DeleteWebhookPayload),
)
