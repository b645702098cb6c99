# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of
from hero_healthie_runtime.graphql.scalars import Boolean

OPERATION: GraphQLOperation[Boolean | None] = GraphQLOperation(
    name="loadMoreNotesCalled",
    kind="query",
    root_field="loadMoreNotesCalled",
    python_path="healthie.queries.load_more_notes_called",
    safety="read",
    confidence="full",
    document="""
query loadMoreNotesCalled {
  loadMoreNotesCalled
}
""",
    decode=value_of("loadMoreNotesCalled", Boolean, expected="value or null"),
)
