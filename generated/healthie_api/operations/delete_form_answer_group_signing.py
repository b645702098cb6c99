# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_form_answer_group_signing_payload import (
    DELETE_FORM_ANSWER_GROUP_SIGNING_PAYLOAD_FRAGMENT,
    DeleteFormAnswerGroupSigningPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.form_answer_group_signing import FORM_ANSWER_GROUP_SIGNING_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteFormAnswerGroupSigningPayload] = GraphQLOperation(
    name="deleteFormAnswerGroupSigning",
    kind="mutation",
    root_field="deleteFormAnswerGroupSigning",
    python_path="healthie.mutations.delete_form_answer_group_signing",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteFormAnswerGroupSigningInput"},
    document="""
mutation deleteFormAnswerGroupSigning($input: deleteFormAnswerGroupSigningInput) {
  deleteFormAnswerGroupSigning(input: $input) {
    ...DeleteFormAnswerGroupSigningPayload
  }
}
"""
    + DELETE_FORM_ANSWER_GROUP_SIGNING_PAYLOAD_FRAGMENT
    + FORM_ANSWER_GROUP_SIGNING_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteFormAnswerGroupSigning", DeleteFormAnswerGroupSigningPayload),
)
