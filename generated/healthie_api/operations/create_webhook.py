# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_webhook_payload import CREATE_WEBHOOK_PAYLOAD_FRAGMENT, CreateWebhookPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.new_webhook import NEW_WEBHOOK_FRAGMENT
from ..models.webhook_event import WEBHOOK_EVENT_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateWebhookPayload] = GraphQLOperation(
    name="createWebhook",
    kind="mutation",
    root_field="createWebhook",
    python_path="healthie.mutations.create_webhook",
    safety="create",
    confidence="full",
    check="list the webhooks with healthie.queries.webhooks and compare their URLs; two of one URL deliver twice",
    arguments={"input": "createWebhookInput"},
    document="""
mutation createWebhook($input: createWebhookInput) {
  createWebhook(input: $input) {
    ...CreateWebhookPayload
  }
}
"""
    + CREATE_WEBHOOK_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + NEW_WEBHOOK_FRAGMENT
    + WEBHOOK_EVENT_FRAGMENT,
    decode=object_of("createWebhook", CreateWebhookPayload),
)
