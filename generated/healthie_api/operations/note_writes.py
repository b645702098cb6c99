# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    DataUrl,
    GraphQLOperation,
    InputModel,
    Upload,
    ZonedDateTime,
    object_of,
)

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.note import NOTE_FRAGMENT, Note


class CreateNoteInput(InputModel):
    attached_audio: Upload | None = None
    attached_document: Upload | None = None
    attached_image: Upload | None = None
    attached_image_string: DataUrl | None = None
    content: str | None = None
    conversation_id: ID
    created_at: ZonedDateTime | None = None
    hide_org_chat_confirmation: Boolean | None = None
    org_chat: Boolean | None = None
    scheduled_at: ZonedDateTime | None = None
    updated_at: ZonedDateTime | None = None
    user_id: ID | None = None


class DeleteNoteInput(InputModel):
    deleted_by_user: Boolean | None = None
    id: ID | None = None


class UpdateNoteInput(InputModel):
    attached_audio: Upload | None = None
    attached_document: Upload | None = None
    attached_image: Upload | None = None
    attached_image_string: DataUrl | None = None
    content: str | None = None
    conversation_id: ID | None = None
    id: ID | None = None
    scheduled_at: ZonedDateTime | None = None
    user_id: ID | None = None


class CreateNotePayload(BaseModel):
    messages: list[FieldError | None] | None
    note: Note | None


class DeleteNotePayload(BaseModel):
    messages: list[FieldError | None] | None
    note: Note | None


class UpdateNotePayload(BaseModel):
    messages: list[FieldError | None] | None
    note: Note | None


CREATE_NOTE: GraphQLOperation[CreateNotePayload] = GraphQLOperation(
    name="createNote",
    kind="mutation",
    safety="create",
    arguments={"input": "createNoteInput!"},
    document="""
mutation createNote($input: createNoteInput!) {
 createNote(input: $input) {
 ...CreateNotePayload
 }
}

fragment CreateNotePayload on createNotePayload {
 messages {
 ...FieldError
 }
 note {
 ...Note
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + NOTE_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=object_of("createNote", CreateNotePayload),
)

DELETE_NOTE: GraphQLOperation[DeleteNotePayload] = GraphQLOperation(
    name="deleteNote",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteNoteInput!"},
    document="""
mutation deleteNote($input: deleteNoteInput) {
 deleteNote(input: $input) {
 ...DeleteNotePayload
 }
}

fragment DeleteNotePayload on deleteNotePayload {
 messages {
 ...FieldError
 }
 note {
 ...Note
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + NOTE_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=object_of("deleteNote", DeleteNotePayload),
)

UPDATE_NOTE: GraphQLOperation[UpdateNotePayload] = GraphQLOperation(
    name="updateNote",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateNoteInput!"},
    document="""
mutation updateNote($input: updateNoteInput) {
 updateNote(input: $input) {
 ...UpdateNotePayload
 }
}

fragment UpdateNotePayload on updateNotePayload {
 messages {
 ...FieldError
 }
 note {
 ...Note
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + NOTE_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=object_of("updateNote", UpdateNotePayload),
)
