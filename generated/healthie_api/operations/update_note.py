# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.note import NOTE_FRAGMENT, Note


class UpdateNotePayload(BaseModel):
    messages: list[FieldError | None] | None
    note: Note | None


OPERATION: GraphQLOperation[UpdateNotePayload] = GraphQLOperation(
    name="updateNote",
    kind="mutation",
    root_field="updateNote",
    python_path="healthie.mutations.update_note",
    safety="idempotent_write",
    confidence="full",
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
    + NOTE_FRAGMENT,
    decode=object_of("updateNote", UpdateNotePayload),
)
