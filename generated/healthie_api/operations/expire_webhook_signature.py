# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.new_webhook import NEW_WEBHOOK_FRAGMENT, NewWebhook
from ..models.webhook_event import WEBHOOK_EVENT_FRAGMENT


class ExpireWebhookSignatureInput(InputModel):
    id: ID


class ExpireWebhookSignaturePayload(BaseModel):
    messages: list[FieldError | None] | None
    webhook: NewWebhook | None


OPERATION: GraphQLOperation[ExpireWebhookSignaturePayload] = GraphQLOperation(
    name="expireWebhookSignature",
    kind="mutation",
    root_field="expireWebhookSignature",
    python_path="healthie.mutations.expire_webhook_signature",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "expireWebhookSignatureInput!"},
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
"""
    + FIELD_ERROR_FRAGMENT
    + NEW_WEBHOOK_FRAGMENT
    + WEBHOOK_EVENT_FRAGMENT,
    decode=object_of("expireWebhookSignature", ExpireWebhookSignaturePayload),
)
