# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
