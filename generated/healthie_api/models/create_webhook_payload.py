# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.new_webhook import NewWebhook


class CreateWebhookPayload(BaseModel):
    messages: list[FieldError | None] | None
    webhook: NewWebhook | None


CREATE_WEBHOOK_PAYLOAD_FRAGMENT = """
fragment CreateWebhookPayload on createWebhookPayload {
  messages {
    ...FieldError
  }
  webhook {
    ...NewWebhook
  }
}
"""
