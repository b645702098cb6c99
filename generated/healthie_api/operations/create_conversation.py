# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.conversation import CONVERSATION_FRAGMENT
from ..models.create_conversation_payload import CREATE_CONVERSATION_PAYLOAD_FRAGMENT, CreateConversationPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateConversationPayload] = GraphQLOperation(
    name="createConversation",
    kind="mutation",
    root_field="createConversation",
    python_path="healthie.mutations.create_conversation",
    safety="create",
    confidence="full",
    arguments={"input": "createConversationInput"},
    document="""
mutation createConversation($input: createConversationInput) {
  createConversation(input: $input) {
    ...CreateConversationPayload
  }
}
"""
    + CREATE_CONVERSATION_PAYLOAD_FRAGMENT
    + CONVERSATION_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createConversation", CreateConversationPayload),
)
