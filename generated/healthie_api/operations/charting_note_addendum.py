# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.charting_note_addendum_type import CHARTING_NOTE_ADDENDUM_TYPE_FRAGMENT, ChartingNoteAddendumType
from ..models.user_reference import USER_REFERENCE_FRAGMENT

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
    + CHARTING_NOTE_ADDENDUM_TYPE_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=optional_object_of("chartingNoteAddendum", ChartingNoteAddendumType),
)
