# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

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
    safety="idempotent_write",
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
