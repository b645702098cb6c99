# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.webhook import Webhook


class DeleteWebhookPayload(BaseModel):
    messages: list[FieldError | None] | None
    webhook: Webhook | None


DELETE_WEBHOOK_PAYLOAD_FRAGMENT = """
fragment DeleteWebhookPayload on deleteWebhookPayload {
  messages {
    ...FieldError
  }
  webhook {
    ...Webhook
  }
}
"""
