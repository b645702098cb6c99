# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.note import NOTE_FRAGMENT, Note


class CreateNotePayload(BaseModel):
    messages: list[FieldError | None] | None
    note: Note | None


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
    + NOTE_FRAGMENT,
    decode=object_of("createNote", CreateNotePayload),
)
