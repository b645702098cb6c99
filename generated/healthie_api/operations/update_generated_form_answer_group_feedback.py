# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.generated_form_answer_group_type import (
    GENERATED_FORM_ANSWER_GROUP_TYPE_FRAGMENT,
    GeneratedFormAnswerGroupType,
)


class UpdateGeneratedFormAnswerGroupFeedbackInput(InputModel):
    feedback: str
    id: ID


class UpdateGeneratedFormAnswerGroupFeedbackPayload(BaseModel):
    generated_form_answer_group: GeneratedFormAnswerGroupType | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateGeneratedFormAnswerGroupFeedbackPayload] = GraphQLOperation(
    name="updateGeneratedFormAnswerGroupFeedback",
    kind="mutation",
    root_field="updateGeneratedFormAnswerGroupFeedback",
    python_path="healthie.mutations.update_generated_form_answer_group_feedback",
    safety="idempotent_write",
    confidence="full",
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
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateGeneratedFormAnswerGroupFeedback", UpdateGeneratedFormAnswerGroupFeedbackPayload),
)
