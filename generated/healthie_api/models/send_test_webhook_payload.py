# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..scalars import Boolean


class SendTestWebhookPayload(BaseModel):
    messages: list[FieldError | None] | None
    sent: Boolean


SEND_TEST_WEBHOOK_PAYLOAD_FRAGMENT = """
fragment SendTestWebhookPayload on sendTestWebhookPayload {
  messages {
    ...FieldError
  }
  sent
}
"""
