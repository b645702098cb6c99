# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.convert_generated_form_answer_group_payload import (
    CONVERT_GENERATED_FORM_ANSWER_GROUP_PAYLOAD_FRAGMENT,
    ConvertGeneratedFormAnswerGroupPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.form_answer_group import FORM_ANSWER_GROUP_FRAGMENT
from ..models.generated_form_answer_group_type import GENERATED_FORM_ANSWER_GROUP_TYPE_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[ConvertGeneratedFormAnswerGroupPayload] = GraphQLOperation(
    name="convertGeneratedFormAnswerGroup",
    kind="mutation",
    root_field="convertGeneratedFormAnswerGroup",
    python_path="healthie.mutations.convert_generated_form_answer_group",
    safety="create",
    confidence="full",
    arguments={"input": "convertGeneratedFormAnswerGroupInput"},
    document="""
mutation convertGeneratedFormAnswerGroup($input: convertGeneratedFormAnswerGroupInput) {
  convertGeneratedFormAnswerGroup(input: $input) {
    ...ConvertGeneratedFormAnswerGroupPayload
  }
}
"""
    + CONVERT_GENERATED_FORM_ANSWER_GROUP_PAYLOAD_FRAGMENT
    + FORM_ANSWER_GROUP_FRAGMENT
    + GENERATED_FORM_ANSWER_GROUP_TYPE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("convertGeneratedFormAnswerGroup", ConvertGeneratedFormAnswerGroupPayload),
)
