# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.scalars import ID, DateTime

from ..enums.webhook_event_type import WebhookEventType


class SentWebhook(BaseModel):
    created_at: DateTime
    event_type: WebhookEventType | None
    http_response_status: str | None
    id: ID
    resource_id: ID | None
    resource_id_type: str | None
    url: str | None
    webhook_id: ID | None


SENT_WEBHOOK_FRAGMENT = """
fragment SentWebhook on SentWebhook {
  created_at
  event_type
  http_response_status
  id
  resource_id
  resource_id_type
  url
  webhook_id
}
"""
