# Generated from specs/healthie. Do not edit.
from typing import TYPE_CHECKING

from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.appointment_reference import APPOINTMENT_REFERENCE_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.file_attachment import FILE_ATTACHMENT_FRAGMENT
from ..models.generated_form_answer_group_type import GENERATED_FORM_ANSWER_GROUP_TYPE_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.custom_module_form import CUSTOM_MODULE_FORM_FRAGMENT
from ..operations.form_answer_group import FORM_ANSWER_GROUP_FRAGMENT
from ..operations.question_bank_modules import QUESTION_BANK_MODULES_FRAGMENT

if TYPE_CHECKING:
    from ..models.field_error import FieldError
    from ..models.generated_form_answer_group_type import GeneratedFormAnswerGroupType
    from ..operations.form_answer_group import FormAnswerGroup
else:
    from hero_healthie_runtime.graphql.later import later

    (
        FieldError,
        FormAnswerGroup,
        GeneratedFormAnswerGroupType,
    ) = later(
        __package__,
        "..models.field_error:FieldError",
        "..operations.form_answer_group:FormAnswerGroup",
        "..models.generated_form_answer_group_type:GeneratedFormAnswerGroupType",
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
    safety="create",
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
    + APPOINTMENT_REFERENCE_FRAGMENT
    + CUSTOM_MODULE_FORM_FRAGMENT
    + QUESTION_BANK_MODULES_FRAGMENT
    + FILE_ATTACHMENT_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("convertGeneratedFormAnswerGroup", ConvertGeneratedFormAnswerGroupPayload),
)
