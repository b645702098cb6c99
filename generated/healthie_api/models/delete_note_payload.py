# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.note import Note


class DeleteNotePayload(BaseModel):
    messages: list[FieldError | None] | None
    note: Note | None


DELETE_NOTE_PAYLOAD_FRAGMENT = """
fragment DeleteNotePayload on deleteNotePayload {
  messages {
    ...FieldError
  }
  note {
    ...Note
  }
}
"""
