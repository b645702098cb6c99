# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.received_direct_message import RECEIVED_DIRECT_MESSAGE_FRAGMENT
from ..models.update_received_direct_message_payload import (
    UPDATE_RECEIVED_DIRECT_MESSAGE_PAYLOAD_FRAGMENT,
    UpdateReceivedDirectMessagePayload,
)
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateReceivedDirectMessagePayload] = GraphQLOperation(
    name="updateReceivedDirectMessage",
    kind="mutation",
    root_field="updateReceivedDirectMessage",
    python_path="healthie.mutations.update_received_direct_message",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateReceivedDirectMessageInput"},
    document="""
mutation updateReceivedDirectMessage($input: updateReceivedDirectMessageInput) {
  updateReceivedDirectMessage(input: $input) {
    ...UpdateReceivedDirectMessagePayload
  }
}
"""
    + UPDATE_RECEIVED_DIRECT_MESSAGE_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + RECEIVED_DIRECT_MESSAGE_FRAGMENT,
    decode=object_of("updateReceivedDirectMessage", UpdateReceivedDirectMessagePayload),
)
