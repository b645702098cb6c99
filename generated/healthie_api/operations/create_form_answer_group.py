# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_form_answer_group_payload import (
    CREATE_FORM_ANSWER_GROUP_PAYLOAD_FRAGMENT,
    CreateFormAnswerGroupPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.form_answer_group import FORM_ANSWER_GROUP_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateFormAnswerGroupPayload] = GraphQLOperation(
    name="createFormAnswerGroup",
    kind="mutation",
    root_field="createFormAnswerGroup",
    python_path="healthie.mutations.create_form_answer_group",
    safety="create",
    confidence="full",
    arguments={"input": "createFormAnswerGroupInput"},
    document="""
mutation createFormAnswerGroup($input: createFormAnswerGroupInput) {
  createFormAnswerGroup(input: $input) {
    ...CreateFormAnswerGroupPayload
  }
}
"""
    + CREATE_FORM_ANSWER_GROUP_PAYLOAD_FRAGMENT
    + FORM_ANSWER_GROUP_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createFormAnswerGroup", CreateFormAnswerGroupPayload),
)
