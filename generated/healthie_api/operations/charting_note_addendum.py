# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import optional_object_of
from ..models.charting_note_addendum_type import CHARTING_NOTE_ADDENDUM_TYPE_FRAGMENT, ChartingNoteAddendumType
from ..runtime import GraphQLOperation

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
