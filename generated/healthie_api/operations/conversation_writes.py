# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import (
    ID,
    JSON,
    BaseModel,
    Boolean,
    Field,
    GraphQLOperation,
    InputModel,
    object_of,
)

from ..inputs.note_input import NoteInput
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.conversation import CONVERSATION_FRAGMENT, Conversation


class AddedUsersInput(InputModel):
    label: str
    value: ID


class CreateConversationInput(InputModel):
    added_users: list[AddedUsersInput | None] | None = None
    appointment_id: ID | None = None
    dietitian_id: str | None = Field(default=None, deprecated=True)
    metadata: JSON | None = None
    name: str | None = None
    note: NoteInput | None = None
    owner_id: ID | None = None
    patient_id: str | None = Field(default=None, deprecated=True)
    select_all_status: str | None = None
    simple_added_users: str | None = None


class UpdateConversationInput(InputModel):
    closed_by_id: ID | None = None
    hide_close_confirmation: Boolean | None = None
    id: ID | None = None
    metadata: JSON | None = None
    name: str | None = None
    select_all_status: str | None = None
    simple_added_users: str | None = None


class CreateConversationPayload(BaseModel):
    conversation: Conversation | None
    messages: list[FieldError | None] | None


class UpdateConversationPayload(BaseModel):
    conversation: Conversation | None
    messages: list[FieldError | None] | None


CREATE_CONVERSATION: GraphQLOperation[CreateConversationPayload] = GraphQLOperation(
    name="createConversation",
    kind="mutation",
    safety="create",
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
    facts=(
        Fact(
            argument="input.metadata",
            kind="at_most",
            text="takes at most 2,000 characters of JSON text",
            check="refuse",
            limit=2000,
            unit="characters",
        ),
        Fact(argument="input.dietitian_id", kind="replaced", text="is deprecated: use `owner_id`", check="deprecated"),
        Fact(
            argument="input.patient_id",
            kind="replaced",
            text="is deprecated: use `simple_added_users`",
            check="deprecated",
        ),
        Fact(
            argument="input.select_all_status",
            kind="needs",
            text="needs `simple_added_users`; and beats it",
            check="refuse",
            others=("simple_added_users",),
        ),
        Fact(
            argument="input.simple_added_users",
            kind="at_most",
            text="takes at most 256 members",
            check="refuse",
            limit=256,
            unit="items",
        ),
    ),
)

UPDATE_CONVERSATION: GraphQLOperation[UpdateConversationPayload] = GraphQLOperation(
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
