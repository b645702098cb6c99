# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
