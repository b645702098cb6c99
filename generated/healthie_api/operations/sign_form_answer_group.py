# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.form_answer_group import FORM_ANSWER_GROUP_FRAGMENT
from ..models.form_answer_group_signing import FORM_ANSWER_GROUP_SIGNING_FRAGMENT
from ..models.sign_payload import SIGN_PAYLOAD_FRAGMENT, SignPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[SignPayload] = GraphQLOperation(
    name="signFormAnswerGroup",
    kind="mutation",
    root_field="signFormAnswerGroup",
    python_path="healthie.mutations.sign_form_answer_group",
    safety="create",
    confidence="full",
    arguments={"input": "SignInput"},
    document="""
mutation signFormAnswerGroup($input: SignInput) {
  signFormAnswerGroup(input: $input) {
    ...SignPayload
  }
}
"""
    + SIGN_PAYLOAD_FRAGMENT
    + FORM_ANSWER_GROUP_FRAGMENT
    + FORM_ANSWER_GROUP_SIGNING_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("signFormAnswerGroup", SignPayload),
)
