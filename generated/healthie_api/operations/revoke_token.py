# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.revoke_token_payload import RevokeTokenPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[RevokeTokenPayload] = GraphQLOperation(
    name="revokeToken",
    kind="mutation",
    root_field="revokeToken",
    python_path="healthie.mutations.revoke_token",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "revokeTokenInput"},
    document="""
mutation revokeToken($input: revokeTokenInput) {
  revokeToken(input: $input) {
    ...RevokeTokenPayload
  }
}

fragment RevokeTokenPayload on revokeTokenPayload {
  messages {
    ...FieldError
  }
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("revokeToken", RevokeTokenPayload),
)
