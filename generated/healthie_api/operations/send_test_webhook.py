# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class SendTestWebhookInput(InputModel):
    id: ID


class SendTestWebhookPayload(BaseModel):
    messages: list[FieldError | None] | None
    sent: Boolean


OPERATION: GraphQLOperation[SendTestWebhookPayload] = GraphQLOperation(
    name="sendTestWebhook",
    kind="mutation",
    safety="create",
    arguments={"input": "sendTestWebhookInput!"},
    document="""
mutation sendTestWebhook($input: sendTestWebhookInput) {
 sendTestWebhook(input: $input) {
 ...SendTestWebhookPayload
 }
}

fragment SendTestWebhookPayload on sendTestWebhookPayload {
 messages {
 ...FieldError
 }
 sent
}
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("sendTestWebhook", SendTestWebhookPayload),
)
