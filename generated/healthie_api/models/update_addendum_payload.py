# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.charting_note_addendum_type import ChartingNoteAddendumType
from ..models.field_error import FieldError


class UpdateAddendumPayload(BaseModel):
    addendum: ChartingNoteAddendumType | None
    messages: list[FieldError | None] | None


UPDATE_ADDENDUM_PAYLOAD_FRAGMENT = """
fragment UpdateAddendumPayload on updateAddendumPayload {
  addendum {
    ...ChartingNoteAddendumType
  }
  messages {
    ...FieldError
  }
}
"""
