# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of
from hero_healthie_runtime.lists import Pagination

OPERATION: GraphQLOperation[list[str] | None] = GraphQLOperation(
    name="contactTypes",
    kind="query",
    root_field="contactTypes",
    python_path="healthie.queries.contact_types",
    safety="read",
    confidence="full",
    document="""
query contactTypes {
  contactTypes
}
""",
    decode=value_of("contactTypes", list[str], expected="list or null"),
    pagination=Pagination("whole"),
)
