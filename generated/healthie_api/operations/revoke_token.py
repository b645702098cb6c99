# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class RevokeTokenPayload(BaseModel):
    messages: list[FieldError | None] | None


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
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("revokeToken", RevokeTokenPayload),
)
