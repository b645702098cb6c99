# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.generated_form_answer_group_type import GENERATED_FORM_ANSWER_GROUP_TYPE_FRAGMENT
from ..models.update_generated_form_answer_group_feedback_payload import (
    UPDATE_GENERATED_FORM_ANSWER_GROUP_FEEDBACK_PAYLOAD_FRAGMENT,
    UpdateGeneratedFormAnswerGroupFeedbackPayload,
)
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateGeneratedFormAnswerGroupFeedbackPayload] = GraphQLOperation(
    name="updateGeneratedFormAnswerGroupFeedback",
    kind="mutation",
    root_field="updateGeneratedFormAnswerGroupFeedback",
    python_path="healthie.mutations.update_generated_form_answer_group_feedback",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateGeneratedFormAnswerGroupFeedbackInput"},
    document="""
mutation updateGeneratedFormAnswerGroupFeedback($input: updateGeneratedFormAnswerGroupFeedbackInput) {
  updateGeneratedFormAnswerGroupFeedback(input: $input) {
    ...UpdateGeneratedFormAnswerGroupFeedbackPayload
  }
}
"""
    + UPDATE_GENERATED_FORM_ANSWER_GROUP_FEEDBACK_PAYLOAD_FRAGMENT
    + GENERATED_FORM_ANSWER_GROUP_TYPE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateGeneratedFormAnswerGroupFeedback", UpdateGeneratedFormAnswerGroupFeedbackPayload),
)
