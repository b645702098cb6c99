# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.conversation import CONVERSATION_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.update_conversation_payload import UPDATE_CONVERSATION_PAYLOAD_FRAGMENT, UpdateConversationPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateConversationPayload] = GraphQLOperation(
    name="updateConversation",
    kind="mutation",
    root_field="updateConversation",
    python_path="healthie.mutations.update_conversation",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateConversationInput"},
    document="""
mutation updateConversation($input: updateConversationInput) {
  updateConversation(input: $input) {
    ...UpdateConversationPayload
  }
}
"""
    + UPDATE_CONVERSATION_PAYLOAD_FRAGMENT
    + CONVERSATION_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateConversation", UpdateConversationPayload),
)
