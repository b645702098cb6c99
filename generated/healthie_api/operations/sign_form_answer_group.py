# Generated from specs/healthie. Do not edit.
from typing import TYPE_CHECKING

from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.form_answer_group_signing import FORM_ANSWER_GROUP_SIGNING_FRAGMENT
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.form_answer_group import FORM_ANSWER_GROUP_FRAGMENT

if TYPE_CHECKING:
    from ..models.field_error import FieldError
    from ..models.form_answer_group_signing import FormAnswerGroupSigning
    from ..operations.form_answer_group import FormAnswerGroup
else:
    from hero_healthie_runtime.graphql.later import later

    (
        FieldError,
        FormAnswerGroup,
        FormAnswerGroupSigning,
    ) = later(
        __package__,
        "..models.field_error:FieldError",
        "..operations.form_answer_group:FormAnswerGroup",
        "..models.form_answer_group_signing:FormAnswerGroupSigning",
    )


class SignInput(InputModel):
    id: ID


class SignPayload(BaseModel):
    form_answer_group: FormAnswerGroup | None
    form_answer_group_signing: FormAnswerGroupSigning | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[SignPayload] = GraphQLOperation(
    name="signFormAnswerGroup",
    kind="mutation",
    safety="create",
    arguments={"input": "SignInput!"},
    document="""
mutation signFormAnswerGroup($input: SignInput) {
 signFormAnswerGroup(input: $input) {
 ...SignPayload
 }
}

fragment SignPayload on SignPayload {
 form_answer_group {
 ...FormAnswerGroup
 }
 form_answer_group_signing {
 ...FormAnswerGroupSigning
 }
 messages {
 ...FieldError
 }
}
"""
    + FORM_ANSWER_GROUP_FRAGMENT
    + FORM_ANSWER_GROUP_SIGNING_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("signFormAnswerGroup", SignPayload),
)
