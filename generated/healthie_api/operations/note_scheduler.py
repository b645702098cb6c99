# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.note_scheduler import NOTE_SCHEDULER_FRAGMENT, NoteScheduler

OPERATION: GraphQLOperation[NoteScheduler | None] = GraphQLOperation(
    name="note_scheduler",
    kind="query",
    root_field="note_scheduler",
    python_path="healthie.queries.note_scheduler",
    safety="read",
    confidence="full",
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
