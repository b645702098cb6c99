# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID

from ..enums.webhook_event_type import WebhookEventType


class WebhookEventInput(InputModel):
    event_type: WebhookEventType | str
    id: ID | None = None
