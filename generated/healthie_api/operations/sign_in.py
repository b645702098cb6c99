# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import Boolean

from ..enums.mfa_type import MfaType
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user import USER_FRAGMENT, User


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
    root_field="signIn",
    python_path="healthie.mutations.sign_in",
    safety="create",
    confidence="full",
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
