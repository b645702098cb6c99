# Generated.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import ID, JSON, BaseModel, Boolean, GraphQLOperation, InputModel, object_of

from ..models.conversation import CONVERSATION_FRAGMENT, Conversation
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class UpdateConversationInput(InputModel):
    closed_by_id: ID | None = None
    hide_close_confirmation: Boolean | None = None
    id: ID | None = None
    metadata: JSON | None = None
    name: str | None = None
    select_all_status: str | None = None
    simple_added_users: str | None = None


class UpdateConversationPayload(BaseModel):
    conversation: Conversation | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateConversationPayload] = GraphQLOperation(
    name="updateConversation",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateConversationInput!"},
    document="""
mutation updateConversation($input: updateConversationInput) {
 updateConversation(input: $input) {
 ...UpdateConversationPayload
 }
}

fragment UpdateConversationPayload on updateConversationPayload {
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
    decode=object_of("updateConversation", UpdateConversationPayload),
    facts=(
        Fact(
            argument="input.metadata",
            kind="at_most",
            text="takes at most 2,000 characters of JSON text",
            check="refuse",
            limit=2000,
            unit="characters",
        ),
    ),
)
