# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.received_direct_message import RECEIVED_DIRECT_MESSAGE_FRAGMENT, ReceivedDirectMessage


class UpdateReceivedDirectMessageInput(InputModel):
    id: ID | None = None
    patient_id: ID | None = None


class UpdateReceivedDirectMessagePayload(BaseModel):
    messages: list[FieldError | None] | None
    received_direct_message: ReceivedDirectMessage | None


OPERATION: GraphQLOperation[UpdateReceivedDirectMessagePayload] = GraphQLOperation(
    name="updateReceivedDirectMessage",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateReceivedDirectMessageInput!"},
    document="""
mutation updateReceivedDirectMessage($input: updateReceivedDirectMessageInput) {
 updateReceivedDirectMessage(input: $input) {
 ...UpdateReceivedDirectMessagePayload
 }
}

fragment UpdateReceivedDirectMessagePayload on updateReceivedDirectMessagePayload {
 messages {
 ...FieldError
 }
 received_direct_message {
 ...ReceivedDirectMessage
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + RECEIVED_DIRECT_MESSAGE_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=object_of("updateReceivedDirectMessage", UpdateReceivedDirectMessagePayload),
)
