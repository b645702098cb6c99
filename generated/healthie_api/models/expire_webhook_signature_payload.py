# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.new_webhook import NewWebhook


class ExpireWebhookSignaturePayload(BaseModel):
    messages: list[FieldError | None] | None
    webhook: NewWebhook | None


EXPIRE_WEBHOOK_SIGNATURE_PAYLOAD_FRAGMENT = """
fragment ExpireWebhookSignaturePayload on expireWebhookSignaturePayload {
  messages {
    ...FieldError
  }
  webhook {
    ...NewWebhook
  }
}
"""
