# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.note import NOTE_FRAGMENT, Note
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class DeleteNoteInput(InputModel):
    deleted_by_user: Boolean | None = None
    id: ID | None = None


class DeleteNotePayload(BaseModel):
    messages: list[FieldError | None] | None
    note: Note | None


OPERATION: GraphQLOperation[DeleteNotePayload] = GraphQLOperation(
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
