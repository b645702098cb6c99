# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel, Reference
from ..enums.webhook_event_type import WebhookEventType
from ..scalars import ID, Boolean, DateTime


class Webhook(BaseModel):
    event_type: WebhookEventType | None
    id: ID
    is_enabled: Boolean
    should_retry: Boolean
    url: str | None
    warned_at: DateTime | None
    webhook_events: list[Reference] | None


WEBHOOK_FRAGMENT = """
fragment Webhook on Webhook {
  event_type
  id
  is_enabled
  should_retry
  url
  warned_at
  webhook_events {
    id
  }
}
"""
