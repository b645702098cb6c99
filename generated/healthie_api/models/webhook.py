# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, DateTime

from ..enums.webhook_event_type import WebhookEventType
from ..models.webhook_event import WebhookEvent


class Webhook(BaseModel):
    id: ID
    url: str | None
    event_type: WebhookEventType | None
    webhook_events: list[WebhookEvent] | None
    is_enabled: Boolean
    should_retry: Boolean
    warned_at: DateTime | None


WEBHOOK_FRAGMENT = """
fragment Webhook on Webhook {
 id
 url
 event_type
 webhook_events {
 ...WebhookEvent
 }
 is_enabled
 should_retry
 warned_at
}
"""
