# Generated.
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
from ..models.note import NOTE_FRAGMENT, Note
from ..models.user_reference import USER_REFERENCE_FRAGMENT


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


class CreateNotePayload(BaseModel):
    messages: list[FieldError | None] | None
    note: Note | None


OPERATION: GraphQLOperation[CreateNotePayload] = GraphQLOperation(
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
