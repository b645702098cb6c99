# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.note import Note


class CreateNotePayload(BaseModel):
    messages: list[FieldError | None] | None
    note: Note | None


CREATE_NOTE_PAYLOAD_FRAGMENT = """
fragment CreateNotePayload on createNotePayload {
  messages {
    ...FieldError
  }
  note {
    ...Note
  }
}
"""
