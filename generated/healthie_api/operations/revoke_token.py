# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from pydantic import Field

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class RevokeTokenInput(InputModel):
    client_mutation_id: str | None = Field(
        default=None, validation_alias="clientMutationId", serialization_alias="clientMutationId"
    )


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
