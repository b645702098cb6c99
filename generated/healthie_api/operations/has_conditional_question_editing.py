# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import Boolean, GraphQLOperation, value_of

OPERATION: GraphQLOperation[Boolean | None] = GraphQLOperation(
    name="hasConditionalQuestionEditing",
    kind="query",
    safety="read",
    document="""
query hasConditionalQuestionEditing {
 hasConditionalQuestionEditing
}
""",
    decode=value_of("hasConditionalQuestionEditing", Boolean, expected="value or null"),
)
