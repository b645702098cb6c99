# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.sent_direct_message import SENT_DIRECT_MESSAGE_FRAGMENT, SentDirectMessage


class CreateSentDirectMessagePayload(BaseModel):
    messages: list[FieldError | None] | None
    sent_direct_message: SentDirectMessage | None


OPERATION: GraphQLOperation[CreateSentDirectMessagePayload] = GraphQLOperation(
    name="createSentDirectMessage",
    kind="mutation",
    root_field="createSentDirectMessage",
    python_path="healthie.mutations.create_sent_direct_message",
    safety="create",
    confidence="full",
    arguments={"input": "createSentDirectMessageInput!"},
    document="""
mutation createSentDirectMessage($input: createSentDirectMessageInput) {
  createSentDirectMessage(input: $input) {
    ...CreateSentDirectMessagePayload
  }
}

fragment CreateSentDirectMessagePayload on createSentDirectMessagePayload {
  messages {
    ...FieldError
  }
  sent_direct_message {
    ...SentDirectMessage
  }
}
"""
    + FIELD_ERROR_FRAGMENT
    + SENT_DIRECT_MESSAGE_FRAGMENT,
    decode=object_of("createSentDirectMessage", CreateSentDirectMessagePayload),
)
