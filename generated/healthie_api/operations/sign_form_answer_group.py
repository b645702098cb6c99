# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.form_answer_group import FORM_ANSWER_GROUP_FRAGMENT, FormAnswerGroup
from ..models.form_answer_group_signing import FORM_ANSWER_GROUP_SIGNING_FRAGMENT, FormAnswerGroupSigning


class SignInput(InputModel):
    id: ID


class SignPayload(BaseModel):
    form_answer_group: FormAnswerGroup | None
    form_answer_group_signing: FormAnswerGroupSigning | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[SignPayload] = GraphQLOperation(
    name="signFormAnswerGroup",
    kind="mutation",
    root_field="signFormAnswerGroup",
    python_path="healthie.mutations.sign_form_answer_group",
    safety="create",
    confidence="full",
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
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("signFormAnswerGroup", SignPayload),
)
