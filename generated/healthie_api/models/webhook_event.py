# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime, Int

from ..enums.webhook_event_type import WebhookEventType


class WebhookEvent(BaseModel):
    id: ID
    event_type: WebhookEventType
    retry_count: Int
    first_failed_at: DateTime | None
    last_failed_at: DateTime | None


WEBHOOK_EVENT_FRAGMENT = """
fragment WebhookEvent on WebhookEvent {
 id
 event_type
 retry_count
 first_failed_at
 last_failed_at
}
"""
