# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.charting_note_addendum_type import ChartingNoteAddendumType
from ..models.field_error import FieldError


class CreateAddendumPayload(BaseModel):
    addendum: ChartingNoteAddendumType | None
    messages: list[FieldError | None] | None


CREATE_ADDENDUM_PAYLOAD_FRAGMENT = """
fragment CreateAddendumPayload on createAddendumPayload {
  addendum {
    ...ChartingNoteAddendumType
  }
  messages {
    ...FieldError
  }
}
"""
