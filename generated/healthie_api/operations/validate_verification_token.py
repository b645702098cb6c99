# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.user import USER_FRAGMENT, User


class ValidateVerificationTokenInput(InputModel):
    verification_code: str | None = None


class ValidateVerificationTokenPayload(BaseModel):
    messages: list[FieldError | None] | None
    user: User | None


OPERATION: GraphQLOperation[ValidateVerificationTokenPayload] = GraphQLOperation(
    name="validateVerificationToken",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "validateVerificationTokenInput!"},
    document="""
mutation validateVerificationToken($input: validateVerificationTokenInput) {
 validateVerificationToken(input: $input) {
 ...ValidateVerificationTokenPayload
 }
}

fragment ValidateVerificationTokenPayload on validateVerificationTokenPayload {
 messages {
 ...FieldError
 }
 user {
 ...User
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + USER_FRAGMENT,
    decode=object_of("validateVerificationToken", ValidateVerificationTokenPayload),
)
