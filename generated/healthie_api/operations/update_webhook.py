# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean

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
    root_field="updateWebhook",
    python_path="healthie.mutations.update_webhook",
    safety="idempotent_write",
    confidence="full",
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
