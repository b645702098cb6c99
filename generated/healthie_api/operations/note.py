# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.note import NOTE_FRAGMENT, Note

OPERATION: GraphQLOperation[Note | None] = GraphQLOperation(
    name="note",
    kind="query",
    root_field="note",
    python_path="healthie.queries.note",
    safety="read",
    confidence="full",
    arguments={"id": "ID"},
    document="""
query note($id: ID) {
  note(id: $id) {
    ...Note
  }
}
"""
    + NOTE_FRAGMENT,
    decode=optional_object_of("note", Note),
)
