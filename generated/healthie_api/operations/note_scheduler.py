# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.note_scheduler import NOTE_SCHEDULER_FRAGMENT, NoteScheduler

OPERATION: GraphQLOperation[NoteScheduler | None] = GraphQLOperation(
    name="note_scheduler",
    kind="query",
    safety="read",
    arguments={"id": "ID"},
    document="""
query note_scheduler($id: ID) {
 note_scheduler(id: $id) {
 ...NoteScheduler
 }
}
"""
    + NOTE_SCHEDULER_FRAGMENT,
    decode=optional_object_of("note_scheduler", NoteScheduler),
)
