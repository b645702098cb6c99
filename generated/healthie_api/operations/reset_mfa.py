# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class ResetMfaInput(InputModel):
    id: ID


class ResetMfaPayload(BaseModel):
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[ResetMfaPayload] = GraphQLOperation(
    name="resetMfa",
    kind="mutation",
    safety="idempotent_write",
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
