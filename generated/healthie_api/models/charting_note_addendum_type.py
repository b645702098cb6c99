# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel, Reference
from ..scalars import ID, DateTime


class ChartingNoteAddendumType(BaseModel):
    content: str | None
    created_at: DateTime
    form_answer_group: Reference | None
    id: ID
    user: Reference | None


CHARTING_NOTE_ADDENDUM_TYPE_FRAGMENT = """
fragment ChartingNoteAddendumType on ChartingNoteAddendumType {
  content
  created_at
  form_answer_group {
    id
  }
  id
  user {
    id
  }
}
"""
