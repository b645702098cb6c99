# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.charting_note_addendum_type import CHARTING_NOTE_ADDENDUM_TYPE_FRAGMENT, ChartingNoteAddendumType

OPERATION: GraphQLOperation[ChartingNoteAddendumType | None] = GraphQLOperation(
    name="chartingNoteAddendum",
    kind="query",
    root_field="chartingNoteAddendum",
    python_path="healthie.queries.charting_note_addendum",
    safety="read",
    confidence="full",
    arguments={"id": "ID"},
    document="""
query chartingNoteAddendum($id: ID) {
  chartingNoteAddendum(id: $id) {
    ...ChartingNoteAddendumType
  }
}
"""
    + CHARTING_NOTE_ADDENDUM_TYPE_FRAGMENT,
    decode=optional_object_of("chartingNoteAddendum", ChartingNoteAddendumType),
)
