# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.files import DataUrl
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, ZonedDateTime
from hero_healthie_runtime.uploads import Upload

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.note import NOTE_FRAGMENT, Note


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
