# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import Boolean, GraphQLOperation, value_of

OPERATION: GraphQLOperation[Boolean | None] = GraphQLOperation(
    name="noteViewedStatus",
    kind="query",
    safety="read",
    arguments={"id": "ID"},
    document="""
query noteViewedStatus($id: ID) {
 noteViewedStatus(id: $id)
}
""",
    decode=value_of("noteViewedStatus", Boolean, expected="value or null"),
)
