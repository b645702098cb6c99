# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of
from hero_healthie_runtime.graphql.scalars import Boolean

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
