# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.sign_up_payload import SIGN_UP_PAYLOAD_FRAGMENT, SignUpPayload
from ..models.user import USER_FRAGMENT
from ..models.whitelabel_setting import WHITELABEL_SETTING_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[SignUpPayload] = GraphQLOperation(
    name="signUp",
    kind="mutation",
    root_field="signUp",
    python_path="healthie.mutations.sign_up",
    safety="create",
    confidence="full",
    arguments={"input": "signUpInput"},
    document="""
mutation signUp($input: signUpInput) {
  signUp(input: $input) {
    ...SignUpPayload
  }
}
"""
    + SIGN_UP_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + USER_FRAGMENT
    + WHITELABEL_SETTING_FRAGMENT,
    decode=object_of("signUp", SignUpPayload),
)
