# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.generated_form_answer_group_type import GENERATED_FORM_ANSWER_GROUP_TYPE_FRAGMENT
from ..models.reject_generated_form_answer_group_payload import (
    REJECT_GENERATED_FORM_ANSWER_GROUP_PAYLOAD_FRAGMENT,
    RejectGeneratedFormAnswerGroupPayload,
)
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[RejectGeneratedFormAnswerGroupPayload] = GraphQLOperation(
    name="rejectGeneratedFormAnswerGroup",
    kind="mutation",
    root_field="rejectGeneratedFormAnswerGroup",
    python_path="healthie.mutations.reject_generated_form_answer_group",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "rejectGeneratedFormAnswerGroupInput"},
    document="""
mutation rejectGeneratedFormAnswerGroup($input: rejectGeneratedFormAnswerGroupInput) {
  rejectGeneratedFormAnswerGroup(input: $input) {
    ...RejectGeneratedFormAnswerGroupPayload
  }
}
"""
    + REJECT_GENERATED_FORM_ANSWER_GROUP_PAYLOAD_FRAGMENT
    + GENERATED_FORM_ANSWER_GROUP_TYPE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("rejectGeneratedFormAnswerGroup", RejectGeneratedFormAnswerGroupPayload),
)
