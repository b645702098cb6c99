# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean

from ..enums.webhook_event_type import WebhookEventType
from ..inputs.webhook_event_input import WebhookEventInput


class UpdateWebhookInput(InputModel):
    event_type: WebhookEventType | str | None = None
    id: ID | None = None
    is_enabled: Boolean | None = None
    should_retry: Boolean | None = None
    url: str | None = None
    webhook_events: list[WebhookEventInput | None] | None = None
