# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import value_of
from ..runtime import GraphQLOperation
from ..scalars import Boolean

OPERATION: GraphQLOperation[Boolean | None] = GraphQLOperation(
    name="noteViewedStatus",
    kind="query",
    root_field="noteViewedStatus",
    python_path="healthie.queries.note_viewed_status",
    safety="read",
    confidence="full",
    arguments={"id": "ID"},
    document="""
query noteViewedStatus($id: ID) {
  noteViewedStatus(id: $id)
}
""",
    decode=value_of("noteViewedStatus", Boolean, expected="value or null"),
)
