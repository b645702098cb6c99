# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_form_answer_group_payload import (
    DELETE_FORM_ANSWER_GROUP_PAYLOAD_FRAGMENT,
    DeleteFormAnswerGroupPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.form_answer_group import FORM_ANSWER_GROUP_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteFormAnswerGroupPayload] = GraphQLOperation(
    name="deleteFormAnswerGroup",
    kind="mutation",
    root_field="deleteFormAnswerGroup",
    python_path="healthie.mutations.delete_form_answer_group",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteFormAnswerGroupInput"},
    document="""
mutation deleteFormAnswerGroup($input: deleteFormAnswerGroupInput) {
  deleteFormAnswerGroup(input: $input) {
    ...DeleteFormAnswerGroupPayload
  }
}
"""
    + DELETE_FORM_ANSWER_GROUP_PAYLOAD_FRAGMENT
    + FORM_ANSWER_GROUP_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteFormAnswerGroup", DeleteFormAnswerGroupPayload),
)
