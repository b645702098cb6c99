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
    ...NewWebhook
  }
}

fragment FieldError on FieldError {
  field
  message
}

fragment NewWebhook on Webhook {
  id
  url
  event_type
  webhook_events {
    ...WebhookEvent
  }
  is_enabled
  should_retry
  warned_at
  signature_secret
}

fragment WebhookEvent on WebhookEvent {
  id
  event_type
  retry_count
  first_failed_at
  last_failed_at
}
""",
    decode=object_of("expireWebhookSignature", ExpireWebhookSignaturePayload),
)
