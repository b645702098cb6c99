# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.api import BaseModel, Boolean, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.user import USER_FRAGMENT, User


class MfaType(OpenEnum):
    EMAIL = "EMAIL"
    SMS = "SMS"


class SignInInput(InputModel):
    allow_multiple_api_keys: Boolean | None = None
    email: str | None = None
    generate_api_token: Boolean | None = None
    namespace: str | None = None
    password: str | None = None
    reset_token: str | None = None
    timezone: str | None = None
    token: str | None = None
    username: str | None = None


class SignInPayload(BaseModel):
    api_key: str | None
    blocked_by_2fa: Boolean | None
    blocked_by_2fa_type: MfaType | None
    messages: list[FieldError | None] | None
    token: str | None
    user: User | None


OPERATION: GraphQLOperation[SignInPayload] = GraphQLOperation(
    name="signIn",
    kind="mutation",
    safety="create",
    arguments={"input": "signInInput!"},
    document="""
mutation signIn($input: signInInput) {
 signIn(input: $input) {
 ...SignInPayload
 }
}

fragment SignInPayload on signInPayload {
 api_key
 blocked_by_2fa
 blocked_by_2fa_type
 messages {
 ...FieldError
 }
 token
 user {
 ...User
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + USER_FRAGMENT,
    decode=object_of("signIn", SignInPayload),
)
