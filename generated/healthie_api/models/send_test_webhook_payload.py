# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
