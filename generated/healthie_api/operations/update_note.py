# Generated.
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
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


class UpdateNotePayload(BaseModel):
    messages: list[FieldError | None] | None
    note: Note | None


OPERATION: GraphQLOperation[UpdateNotePayload] = GraphQLOperation(
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
