# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.revoke_token_payload import REVOKE_TOKEN_PAYLOAD_FRAGMENT, RevokeTokenPayload
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
"""
    + REVOKE_TOKEN_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("revokeToken", RevokeTokenPayload),
)
