# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import optional_object_of
from ..models.note import NOTE_FRAGMENT, Note
from ..runtime import GraphQLOperation

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
