# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, DateTime


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
