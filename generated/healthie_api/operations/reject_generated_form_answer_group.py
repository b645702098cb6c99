# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.generated_form_answer_group_type import (
    GENERATED_FORM_ANSWER_GROUP_TYPE_FRAGMENT,
    GeneratedFormAnswerGroupType,
)


class RejectGeneratedFormAnswerGroupPayload(BaseModel):
    generated_form_answer_group: GeneratedFormAnswerGroupType | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[RejectGeneratedFormAnswerGroupPayload] = GraphQLOperation(
    name="rejectGeneratedFormAnswerGroup",
    kind="mutation",
    root_field="rejectGeneratedFormAnswerGroup",
    python_path="healthie.mutations.reject_generated_form_answer_group",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "rejectGeneratedFormAnswerGroupInput!"},
    document="""
mutation rejectGeneratedFormAnswerGroup($input: rejectGeneratedFormAnswerGroupInput) {
  rejectGeneratedFormAnswerGroup(input: $input) {
    ...RejectGeneratedFormAnswerGroupPayload
  }
}

fragment RejectGeneratedFormAnswerGroupPayload on rejectGeneratedFormAnswerGroupPayload {
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
    decode=object_of("rejectGeneratedFormAnswerGroup", RejectGeneratedFormAnswerGroupPayload),
)
