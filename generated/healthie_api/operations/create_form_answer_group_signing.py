# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_form_answer_group_signing_payload import (
    CREATE_FORM_ANSWER_GROUP_SIGNING_PAYLOAD_FRAGMENT,
    CreateFormAnswerGroupSigningPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.form_answer_group_signing import FORM_ANSWER_GROUP_SIGNING_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateFormAnswerGroupSigningPayload] = GraphQLOperation(
    name="createFormAnswerGroupSigning",
    kind="mutation",
    root_field="createFormAnswerGroupSigning",
    python_path="healthie.mutations.create_form_answer_group_signing",
    safety="create",
    confidence="full",
    arguments={"input": "createFormAnswerGroupSigningInput"},
    document="""
mutation createFormAnswerGroupSigning($input: createFormAnswerGroupSigningInput) {
  createFormAnswerGroupSigning(input: $input) {
    ...CreateFormAnswerGroupSigningPayload
  }
}
"""
    + CREATE_FORM_ANSWER_GROUP_SIGNING_PAYLOAD_FRAGMENT
    + FORM_ANSWER_GROUP_SIGNING_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createFormAnswerGroupSigning", CreateFormAnswerGroupSigningPayload),
)
