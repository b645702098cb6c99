# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import Boolean, GraphQLOperation, value_of

OPERATION: GraphQLOperation[Boolean | None] = GraphQLOperation(
    name="hasFormsToComplete",
    kind="query",
    safety="read",
    arguments={"user_id": "ID!"},
    document="""
query hasFormsToComplete($user_id: ID!) {
 hasFormsToComplete(user_id: $user_id)
}
""",
    decode=value_of("hasFormsToComplete", Boolean, expected="value or null"),
)
