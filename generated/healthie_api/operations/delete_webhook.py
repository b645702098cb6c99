# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.webhook import WEBHOOK_FRAGMENT, Webhook
from ..models.webhook_event import WEBHOOK_EVENT_FRAGMENT


class DeleteWebhookInput(InputModel):
    id: ID | None = None


class DeleteWebhookPayload(BaseModel):
    messages: list[FieldError | None] | None
    webhook: Webhook | None


OPERATION: GraphQLOperation[DeleteWebhookPayload] = GraphQLOperation(
    name="deleteWebhook",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteWebhookInput!"},
    document="""
mutation deleteWebhook($input: deleteWebhookInput) {
 deleteWebhook(input: $input) {
 ...DeleteWebhookPayload
 }
}

fragment DeleteWebhookPayload on deleteWebhookPayload {
 messages {
 ...FieldError
 }
 webhook {
 ...Webhook
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + WEBHOOK_FRAGMENT
    + WEBHOOK_EVENT_FRAGMENT,
    decode=object_of("deleteWebhook", DeleteWebhookPayload),
)
