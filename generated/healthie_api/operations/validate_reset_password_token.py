# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
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
