# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.note import NOTE_FRAGMENT
from ..models.update_note_payload import UPDATE_NOTE_PAYLOAD_FRAGMENT, UpdateNotePayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateNotePayload] = GraphQLOperation(
    name="updateNote",
    kind="mutation",
    root_field="updateNote",
    python_path="healthie.mutations.update_note",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateNoteInput"},
    document="""
mutation updateNote($input: updateNoteInput) {
  updateNote(input: $input) {
    ...UpdateNotePayload
  }
}
"""
    + UPDATE_NOTE_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + NOTE_FRAGMENT,
    decode=object_of("updateNote", UpdateNotePayload),
)
