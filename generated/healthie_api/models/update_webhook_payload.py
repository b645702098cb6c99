# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.webhook import Webhook


class UpdateWebhookPayload(BaseModel):
    messages: list[FieldError | None] | None
    webhook: Webhook | None


UPDATE_WEBHOOK_PAYLOAD_FRAGMENT = """
fragment UpdateWebhookPayload on updateWebhookPayload {
  messages {
    ...FieldError
  }
  webhook {
    ...Webhook
  }
}
"""
