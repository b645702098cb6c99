# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, JSON, Boolean

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
    root_field="updateConversation",
    python_path="healthie.mutations.update_conversation",
    safety="idempotent_write",
    confidence="full",
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
