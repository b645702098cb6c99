# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.form_answer_group import FORM_ANSWER_GROUP_FRAGMENT
from ..models.update_form_answer_group_payload import (
    UPDATE_FORM_ANSWER_GROUP_PAYLOAD_FRAGMENT,
    UpdateFormAnswerGroupPayload,
)
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateFormAnswerGroupPayload] = GraphQLOperation(
    name="updateFormAnswerGroup",
    kind="mutation",
    root_field="updateFormAnswerGroup",
    python_path="healthie.mutations.update_form_answer_group",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateFormAnswerGroupInput"},
    document="""
mutation updateFormAnswerGroup($input: updateFormAnswerGroupInput) {
  updateFormAnswerGroup(input: $input) {
    ...UpdateFormAnswerGroupPayload
  }
}
"""
    + UPDATE_FORM_ANSWER_GROUP_PAYLOAD_FRAGMENT
    + FORM_ANSWER_GROUP_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateFormAnswerGroup", UpdateFormAnswerGroupPayload),
)
