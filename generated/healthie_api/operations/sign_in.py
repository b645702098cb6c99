# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.sign_in_payload import SIGN_IN_PAYLOAD_FRAGMENT, SignInPayload
from ..models.user import USER_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[SignInPayload] = GraphQLOperation(
    name="signIn",
    kind="mutation",
    root_field="signIn",
    python_path="healthie.mutations.sign_in",
    safety="create",
    confidence="full",
    arguments={"input": "signInInput"},
    document="""
mutation signIn($input: signInInput) {
  signIn(input: $input) {
    ...SignInPayload
  }
}
"""
    + SIGN_IN_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + USER_FRAGMENT,
    decode=object_of("signIn", SignInPayload),
)
