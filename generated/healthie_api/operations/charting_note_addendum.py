# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    DateTime,
    GraphQLOperation,
    NamedReference,
    optional_object_of,
)

from ..models.user_reference import USER_REFERENCE_FRAGMENT, UserReference


class ChartingNoteAddendumType(BaseModel):
    content: str | None
    created_at: DateTime
    form_answer_group: NamedReference | None
    id: ID
    user: UserReference | None


CHARTING_NOTE_ADDENDUM_FRAGMENT = """
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


OPERATION: GraphQLOperation[ChartingNoteAddendumType | None] = GraphQLOperation(
    name="chartingNoteAddendum",
    kind="query",
    safety="read",
    arguments={"id": "ID"},
    document="""
query chartingNoteAddendum($id: ID) {
 chartingNoteAddendum(id: $id) {
 ...ChartingNoteAddendumType
 }
}
"""
    + CHARTING_NOTE_ADDENDUM_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=optional_object_of("chartingNoteAddendum", ChartingNoteAddendumType),
)
