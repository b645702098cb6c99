# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_note_payload import DELETE_NOTE_PAYLOAD_FRAGMENT, DeleteNotePayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.note import NOTE_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteNotePayload] = GraphQLOperation(
    name="deleteNote",
    kind="mutation",
    root_field="deleteNote",
    python_path="healthie.mutations.delete_note",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteNoteInput"},
    document="""
mutation deleteNote($input: deleteNoteInput) {
  deleteNote(input: $input) {
    ...DeleteNotePayload
  }
}
"""
    + DELETE_NOTE_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + NOTE_FRAGMENT,
    decode=object_of("deleteNote", DeleteNotePayload),
)
