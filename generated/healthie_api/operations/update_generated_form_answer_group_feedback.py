# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.appointment_reference import APPOINTMENT_REFERENCE_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.file_attachment import FILE_ATTACHMENT_FRAGMENT
from ..models.generated_form_answer_group_type import (
    GENERATED_FORM_ANSWER_GROUP_TYPE_FRAGMENT,
    GeneratedFormAnswerGroupType,
)
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.custom_module_form import CUSTOM_MODULE_FORM_FRAGMENT
from ..operations.question_bank_modules import QUESTION_BANK_MODULES_FRAGMENT


class UpdateGeneratedFormAnswerGroupFeedbackInput(InputModel):
    feedback: str
    id: ID


class UpdateGeneratedFormAnswerGroupFeedbackPayload(BaseModel):
    generated_form_answer_group: GeneratedFormAnswerGroupType | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateGeneratedFormAnswerGroupFeedbackPayload] = GraphQLOperation(
    name="updateGeneratedFormAnswerGroupFeedback",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateGeneratedFormAnswerGroupFeedbackInput!"},
    document="""
mutation updateGeneratedFormAnswerGroupFeedback($input: updateGeneratedFormAnswerGroupFeedbackInput) {
 updateGeneratedFormAnswerGroupFeedback(input: $input) {
 ...UpdateGeneratedFormAnswerGroupFeedbackPayload
 }
}

fragment UpdateGeneratedFormAnswerGroupFeedbackPayload on updateGeneratedFormAnswerGroupFeedbackPayload {
 generated_form_answer_group {
 ...GeneratedFormAnswerGroupType
 }
 messages {
 ...FieldError
 }
}
"""
    + GENERATED_FORM_ANSWER_GROUP_TYPE_FRAGMENT
    + APPOINTMENT_REFERENCE_FRAGMENT
    + CUSTOM_MODULE_FORM_FRAGMENT
    + QUESTION_BANK_MODULES_FRAGMENT
    + FILE_ATTACHMENT_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateGeneratedFormAnswerGroupFeedback", UpdateGeneratedFormAnswerGroupFeedbackPayload),
)
