# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.generated_form_answer_group_type import (
    GENERATED_FORM_ANSWER_GROUP_TYPE_FRAGMENT,
    GeneratedFormAnswerGroupType,
)


class GeneratedFormAnswerGroupRejectionReasonEnum(OpenEnum):
    DIDNT_FOLLOW_INSTRUCTIONS = "DIDNT_FOLLOW_INSTRUCTIONS"
    DUPLICATE_OR_OWN_NOTE = "DUPLICATE_OR_OWN_NOTE"
    INACCURATE_INFORMATION = "INACCURATE_INFORMATION"
    MISSING_DETAILS = "MISSING_DETAILS"


class RejectGeneratedFormAnswerGroupInput(InputModel):
    feedback: str | None = None
    id: ID
    rejection_reason: list[GeneratedFormAnswerGroupRejectionReasonEnum | str] | None = None


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
