# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_webhook_payload import CreateWebhookPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateWebhookPayload] = GraphQLOperation(
    name="createWebhook",
    kind="mutation",
    root_field="createWebhook",
    python_path="healthie.mutations.create_webhook",
    safety="create",
    confidence="full",
    check="list the webhooks with healthie.queries.webhooks and compare their URLs; two of one URL deliver twice",
    arguments={"input": "createWebhookInput"},
    document="""
mutation createWebhook($input: createWebhookInput) {
  createWebhook(input: $input) {
    ...CreateWebhookPayload
  }
}

fragment CreateWebhookPayload on createWebhookPayload {
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
    decode=object_of("createWebhook", CreateWebhookPayload),
)
