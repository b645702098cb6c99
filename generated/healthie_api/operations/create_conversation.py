# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.conversation import CONVERSATION_FRAGMENT, Conversation
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreateConversationPayload(BaseModel):
    conversation: Conversation | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateConversationPayload] = GraphQLOperation(
    name="createConversation",
    kind="mutation",
    root_field="createConversation",
    python_path="healthie.mutations.create_conversation",
    safety="create",
    confidence="full",
    arguments={"input": "createConversationInput!"},
    document="""
mutation createConversation($input: createConversationInput) {
  createConversation(input: $input) {
    ...CreateConversationPayload
  }
}

fragment CreateConversationPayload on createConversationPayload {
  conversation {
    ...Conversation
  }
  messages {
    ...FieldError
  }
}
"""
    + CONVERSATION_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createConversation", CreateConversationPayload),
)
