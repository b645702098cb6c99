# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import value_of
from hero_healthie_runtime.graphql.scalars import Boolean

OPERATION: GraphQLOperation[Boolean | None] = GraphQLOperation(
    name="validateSignupToken",
    kind="query",
    root_field="validateSignupToken",
    python_path="healthie.queries.validate_signup_token",
    safety="read",
    confidence="full",
    arguments={"token": "String"},
    document="""
query validateSignupToken($token: String) {
  validateSignupToken(token: $token)
}
""",
    decode=value_of("validateSignupToken", Boolean, expected="value or null"),
)
