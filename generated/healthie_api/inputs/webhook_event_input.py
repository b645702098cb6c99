# Generated.
from hero_healthie_runtime.graphql.api import ID, InputModel

from ..enums.webhook_event_type import WebhookEventType


class WebhookEventInput(InputModel):
    event_type: WebhookEventType | str
    id: ID | None = None
