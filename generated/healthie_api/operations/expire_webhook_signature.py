# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.expire_webhook_signature_payload import (
    EXPIRE_WEBHOOK_SIGNATURE_PAYLOAD_FRAGMENT,
    ExpireWebhookSignaturePayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.new_webhook import NEW_WEBHOOK_FRAGMENT
from ..models.webhook_event import WEBHOOK_EVENT_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[ExpireWebhookSignaturePayload] = GraphQLOperation(
    name="expireWebhookSignature",
    kind="mutation",
    root_field="expireWebhookSignature",
    python_path="healthie.mutations.expire_webhook_signature",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "expireWebhookSignatureInput"},
    document="""
mutation expireWebhookSignature($input: expireWebhookSignatureInput) {
  expireWebhookSignature(input: $input) {
    ...ExpireWebhookSignaturePayload
  }
}
"""
    + EXPIRE_WEBHOOK_SIGNATURE_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + NEW_WEBHOOK_FRAGMENT
    + WEBHOOK_EVENT_FRAGMENT,
    decode=object_of("expireWebhookSignature", ExpireWebhookSignaturePayload),
)
