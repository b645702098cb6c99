# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, value_of
from hero_healthie_runtime.lists import Pagination

OPERATION: GraphQLOperation[list[str] | None] = GraphQLOperation(
    name="contactTypes",
    kind="query",
    safety="read",
    document="""
query contactTypes {
 contactTypes
}
""",
    decode=value_of("contactTypes", list[str], expected="list or null"),
    pagination=Pagination("whole"),
)
