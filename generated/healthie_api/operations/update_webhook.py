# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, GraphQLOperation, InputModel, object_of

from ..enums.webhook_event_type import WebhookEventType
from ..inputs.webhook_event_input import WebhookEventInput
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.webhook import WEBHOOK_FRAGMENT, Webhook
from ..models.webhook_event import WEBHOOK_EVENT_FRAGMENT


class UpdateWebhookInput(InputModel):
    event_type: WebhookEventType | str | None = None
    id: ID | None = None
    is_enabled: Boolean | None = None
    should_retry: Boolean | None = None
    url: str | None = None
    webhook_events: list[WebhookEventInput | None] | None = None


class UpdateWebhookPayload(BaseModel):
    messages: list[FieldError | None] | None
    webhook: Webhook | None


OPERATION: GraphQLOperation[UpdateWebhookPayload] = GraphQLOperation(
    name="updateWebhook",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateWebhookInput!"},
    document="""
mutation updateWebhook($input: updateWebhookInput) {
 updateWebhook(input: $input) {
 ...UpdateWebhookPayload
 }
}

fragment UpdateWebhookPayload on updateWebhookPayload {
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
    decode=object_of("updateWebhook", UpdateWebhookPayload),
)
