# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import Boolean, GraphQLOperation, value_of

OPERATION: GraphQLOperation[Boolean | None] = GraphQLOperation(
    name="hasSubLabels",
    kind="query",
    safety="read",
    document="""
query hasSubLabels {
 hasSubLabels
}
""",
    decode=value_of("hasSubLabels", Boolean, expected="value or null"),
)
