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
    decode=object_of("createWebhook", CreateWebhookPayload),
)
