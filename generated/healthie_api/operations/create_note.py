# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_note_payload import CREATE_NOTE_PAYLOAD_FRAGMENT, CreateNotePayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.note import NOTE_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateNotePayload] = GraphQLOperation(
    name="createNote",
    kind="mutation",
    root_field="createNote",
    python_path="healthie.mutations.create_note",
    safety="create",
    confidence="full",
    arguments={"input": "createNoteInput!"},
    document="""
mutation createNote($input: createNoteInput!) {
  createNote(input: $input) {
    ...CreateNotePayload
  }
}
"""
    + CREATE_NOTE_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + NOTE_FRAGMENT,
    decode=object_of("createNote", CreateNotePayload),
)
