# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..enums.webhook_event_type import WebhookEventType
from ..scalars import ID, DateTime


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
