# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import Boolean, GraphQLOperation, value_of

OPERATION: GraphQLOperation[Boolean | None] = GraphQLOperation(
    name="validateResetPasswordToken",
    kind="query",
    safety="read",
    arguments={"token": "String"},
    document="""
query validateResetPasswordToken($token: String) {
 validateResetPasswordToken(token: $token)
}
""",
    decode=value_of("validateResetPasswordToken", Boolean, expected="value or null"),
)
