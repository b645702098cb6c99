# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class ResetPasswordInput(InputModel):
    email: str | None = None
    namespace: str | None = None


class ResetPasswordPayload(BaseModel):
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[ResetPasswordPayload] = GraphQLOperation(
    name="resetPassword",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "resetPasswordInput!"},
    document="""
mutation resetPassword($input: resetPasswordInput) {
 resetPassword(input: $input) {
 ...ResetPasswordPayload
 }
}

fragment ResetPasswordPayload on resetPasswordPayload {
 messages {
 ...FieldError
 }
}
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("resetPassword", ResetPasswordPayload),
)
