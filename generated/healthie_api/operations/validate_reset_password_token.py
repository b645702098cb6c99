# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of
from hero_healthie_runtime.graphql.scalars import Boolean

OPERATION: GraphQLOperation[Boolean | None] = GraphQLOperation(
    name="validateResetPasswordToken",
    kind="query",
    root_field="validateResetPasswordToken",
    python_path="healthie.queries.validate_reset_password_token",
    safety="read",
    confidence="full",
    arguments={"token": "String"},
    document="""
query validateResetPasswordToken($token: String) {
  validateResetPasswordToken(token: $token)
}
""",
    decode=value_of("validateResetPasswordToken", Boolean, expected="value or null"),
)
