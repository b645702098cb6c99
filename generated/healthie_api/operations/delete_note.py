# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.note import NOTE_FRAGMENT, Note


class DeleteNoteInput(InputModel):
    deleted_by_user: Boolean | None = None
    id: ID | None = None


class DeleteNotePayload(BaseModel):
    messages: list[FieldError | None] | None
    note: Note | None


OPERATION: GraphQLOperation[DeleteNotePayload] = GraphQLOperation(
    name="deleteNote",
    kind="mutation",
    root_field="deleteNote",
    python_path="healthie.mutations.delete_note",
    safety="idempotent_write",
    confidence="full",
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
    + NOTE_FRAGMENT,
    decode=object_of("deleteNote", DeleteNotePayload),
)
