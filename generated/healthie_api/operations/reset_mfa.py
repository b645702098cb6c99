# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class ResetMfaInput(InputModel):
    id: ID


class ResetMfaPayload(BaseModel):
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[ResetMfaPayload] = GraphQLOperation(
    name="resetMfa",
    kind="mutation",
    root_field="resetMfa",
    python_path="healthie.mutations.reset_mfa",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "ResetMfaInput!"},
    document="""
mutation resetMfa($input: ResetMfaInput) {
  resetMfa(input: $input) {
    ...ResetMfaPayload
  }
}

fragment ResetMfaPayload on ResetMfaPayload {
  messages {
    ...FieldError
  }
}
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("resetMfa", ResetMfaPayload),
)
