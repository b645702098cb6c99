# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.form_answer_group import FORM_ANSWER_GROUP_FRAGMENT, FormAnswerGroup
from ..models.generated_form_answer_group_type import (
    GENERATED_FORM_ANSWER_GROUP_TYPE_FRAGMENT,
    GeneratedFormAnswerGroupType,
)


class ConvertGeneratedFormAnswerGroupInput(InputModel):
    id: ID


class ConvertGeneratedFormAnswerGroupPayload(BaseModel):
    form_answer_group: FormAnswerGroup | None
    generated_form_answer_group: GeneratedFormAnswerGroupType | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[ConvertGeneratedFormAnswerGroupPayload] = GraphQLOperation(
    name="convertGeneratedFormAnswerGroup",
    kind="mutation",
    root_field="convertGeneratedFormAnswerGroup",
    python_path="healthie.mutations.convert_generated_form_answer_group",
    safety="create",
    confidence="full",
    arguments={"input": "convertGeneratedFormAnswerGroupInput!"},
    document="""
mutation convertGeneratedFormAnswerGroup($input: convertGeneratedFormAnswerGroupInput) {
  convertGeneratedFormAnswerGroup(input: $input) {
    ...ConvertGeneratedFormAnswerGroupPayload
  }
}

fragment ConvertGeneratedFormAnswerGroupPayload on convertGeneratedFormAnswerGroupPayload {
  form_answer_group {
    ...FormAnswerGroup
  }
  generated_form_answer_group {
    ...GeneratedFormAnswerGroupType
  }
  messages {
    ...FieldError
  }
}
"""
    + FORM_ANSWER_GROUP_FRAGMENT
    + GENERATED_FORM_ANSWER_GROUP_TYPE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("convertGeneratedFormAnswerGroup", ConvertGeneratedFormAnswerGroupPayload),
)
