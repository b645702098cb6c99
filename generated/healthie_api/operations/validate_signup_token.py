# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import Boolean, GraphQLOperation, value_of

OPERATION: GraphQLOperation[Boolean | None] = GraphQLOperation(
    name="validateSignupToken",
    kind="query",
    safety="read",
    arguments={"token": "String"},
    document="""
query validateSignupToken($token: String) {
 validateSignupToken(token: $token)
}
""",
    decode=value_of("validateSignupToken", Boolean, expected="value or null"),
)
