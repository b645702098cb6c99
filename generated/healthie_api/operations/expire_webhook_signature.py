# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.expire_webhook_signature_payload import ExpireWebhookSignaturePayload
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

fragment ExpireWebhookSignaturePayload on expireWebhookSignaturePayload {
  messages {
    ...FieldError
  }
  webhook {
    ...Webhook
  }
}

fragment FieldError on FieldError {
  field
  message
}

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
""",
    decode=object_of("expireWebhookSignature", ExpireWebhookSignaturePayload),
)
