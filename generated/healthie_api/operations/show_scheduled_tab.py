# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import Boolean, GraphQLOperation, value_of

OPERATION: GraphQLOperation[Boolean | None] = GraphQLOperation(
    name="showScheduledTab",
    kind="query",
    safety="read",
    document="""
query showScheduledTab {
 showScheduledTab
}
""",
    decode=value_of("showScheduledTab", Boolean, expected="value or null"),
)
