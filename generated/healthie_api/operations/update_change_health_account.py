# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class UpdateChangeHealthAccountInput(InputModel):
    password: str | None = None


class UpdateChangeHealthAccountPayload(BaseModel):
    messages: list[FieldError | None] | None
    success_string: str | None


OPERATION: GraphQLOperation[UpdateChangeHealthAccountPayload] = GraphQLOperation(
    name="updateChangeHealthAccount",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateChangeHealthAccountInput!"},
    document="""
mutation updateChangeHealthAccount($input: updateChangeHealthAccountInput) {
 updateChangeHealthAccount(input: $input) {
 ...UpdateChangeHealthAccountPayload
 }
}

fragment UpdateChangeHealthAccountPayload on updateChangeHealthAccountPayload {
 messages {
 ...FieldError
 }
 success_string
}
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateChangeHealthAccount", UpdateChangeHealthAccountPayload),
)
