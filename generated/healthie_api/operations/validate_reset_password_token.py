# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import value_of
from ..runtime import GraphQLOperation
from ..scalars import Boolean

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
