# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.note import Note


class UpdateNotePayload(BaseModel):
    messages: list[FieldError | None] | None
    note: Note | None


UPDATE_NOTE_PAYLOAD_FRAGMENT = """
fragment UpdateNotePayload on updateNotePayload {
  messages {
    ...FieldError
  }
  note {
    ...Note
  }
}
"""
