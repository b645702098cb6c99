# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime, NamedReference

from ..models.user_reference import UserReference


class ChartingNoteAddendumType(BaseModel):
    content: str | None
    created_at: DateTime
    form_answer_group: NamedReference | None
    id: ID
    user: UserReference | None


CHARTING_NOTE_ADDENDUM_TYPE_FRAGMENT = """
fragment ChartingNoteAddendumType on ChartingNoteAddendumType {
 content
 created_at
 form_answer_group {
 id
 name
 }
 id
 user {
 ...UserReference
 }
}
"""
