# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.received_direct_message import RECEIVED_DIRECT_MESSAGE_FRAGMENT, ReceivedDirectMessage


class UpdateReceivedDirectMessageInput(InputModel):
    id: ID | None = None
    patient_id: ID | None = None


class UpdateReceivedDirectMessagePayload(BaseModel):
    messages: list[FieldError | None] | None
    received_direct_message: ReceivedDirectMessage | None


OPERATION: GraphQLOperation[UpdateReceivedDirectMessagePayload] = GraphQLOperation(
    name="updateReceivedDirectMessage",
    kind="mutation",
    root_field="updateReceivedDirectMessage",
    python_path="healthie.mutations.update_received_direct_message",
    safety="idempotent_write",
    confidence="full",
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
    + RECEIVED_DIRECT_MESSAGE_FRAGMENT,
    decode=object_of("updateReceivedDirectMessage", UpdateReceivedDirectMessagePayload),
)
