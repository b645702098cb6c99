# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class SendTestWebhookInput(InputModel):
    id: ID


class SendTestWebhookPayload(BaseModel):
    messages: list[FieldError | None] | None
    sent: Boolean


OPERATION: GraphQLOperation[SendTestWebhookPayload] = GraphQLOperation(
    name="sendTestWebhook",
    kind="mutation",
    root_field="sendTestWebhook",
    python_path="healthie.mutations.send_test_webhook",
    safety="create",
    confidence="full",
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
