# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..enums.webhook_event_type import WebhookEventType
from ..scalars import ID, DateTime, Int


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
