# Generated.
from hero_healthie_runtime.graphql.api import BaseModel, Boolean, GraphQLOperation, InputModel, object_of

from ..enums.webhook_event_type import WebhookEventType
from ..inputs.webhook_event_input import WebhookEventInput
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.new_webhook import NEW_WEBHOOK_FRAGMENT, NewWebhook
from ..models.webhook_event import WEBHOOK_EVENT_FRAGMENT


class CreateWebhookInput(InputModel):
    event_type: WebhookEventType | str | None = None
    is_enabled: Boolean | None = None
    should_retry: Boolean | None = None
    url: str | None = None
    webhook_events: list[WebhookEventInput | None] | None = None


class CreateWebhookPayload(BaseModel):
    messages: list[FieldError | None] | None
    webhook: NewWebhook | None


OPERATION: GraphQLOperation[CreateWebhookPayload] = GraphQLOperation(
    name="createWebhook",
    kind="mutation",
    safety="create",
    check="list the webhooks with healthie.queries.webhooks and compare their URLs; two of one URL deliver twice",
    arguments={"input": "createWebhookInput!"},
    document="""
mutation createWebhook($input: createWebhookInput) {
 createWebhook(input: $input) {
 ...CreateWebhookPayload
 }
}

fragment CreateWebhookPayload on createWebhookPayload {
 messages {
 ...FieldError
 }
 webhook {
 ...NewWebhook
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + NEW_WEBHOOK_FRAGMENT
    + WEBHOOK_EVENT_FRAGMENT,
    decode=object_of("createWebhook", CreateWebhookPayload),
)
