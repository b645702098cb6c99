# Generated from specs/healthie by python -m codegen generate. Do not edit.
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
