# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import Boolean, GraphQLOperation, value_of

OPERATION: GraphQLOperation[Boolean | None] = GraphQLOperation(
    name="loadMoreNotesCalled",
    kind="query",
    safety="read",
    document="""
query loadMoreNotesCalled {
 loadMoreNotesCalled
}
""",
    decode=value_of("loadMoreNotesCalled", Boolean, expected="value or null"),
)
