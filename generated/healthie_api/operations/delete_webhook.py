# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_webhook_payload import DeleteWebhookPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteWebhookPayload] = GraphQLOperation(
    name="deleteWebhook",
    kind="mutation",
    root_field="deleteWebhook",
    python_path="healthie.mutations.delete_webhook",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteWebhookInput"},
    document="""
mutation deleteWebhook($input: deleteWebhookInput) {
  deleteWebhook(input: $input) {
    ...DeleteWebhookPayload
  }
}

fragment DeleteWebhookPayload on deleteWebhookPayload {
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
  id
  url
  event_type
  webhook_events {
    ...WebhookEvent
  }
  is_enabled
  should_retry
  warned_at
}

fragment WebhookEvent on WebhookEvent {
  id
  event_type
  retry_count
  first_failed_at
  last_failed_at
}
""",
    decode=object_of("deleteWebhook", DeleteWebhookPayload),
)
