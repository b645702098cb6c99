# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_sent_direct_message_payload import (
    CREATE_SENT_DIRECT_MESSAGE_PAYLOAD_FRAGMENT,
    CreateSentDirectMessagePayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.sent_direct_message import SENT_DIRECT_MESSAGE_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateSentDirectMessagePayload] = GraphQLOperation(
    name="createSentDirectMessage",
    kind="mutation",
    root_field="createSentDirectMessage",
    python_path="healthie.mutations.create_sent_direct_message",
    safety="create",
    confidence="full",
    arguments={"input": "createSentDirectMessageInput"},
    document="""
mutation createSentDirectMessage($input: createSentDirectMessageInput) {
  createSentDirectMessage(input: $input) {
    ...CreateSentDirectMessagePayload
  }
}
"""
    + CREATE_SENT_DIRECT_MESSAGE_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + SENT_DIRECT_MESSAGE_FRAGMENT,
    decode=object_of("createSentDirectMessage", CreateSentDirectMessagePayload),
)
