# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID
from pydantic import Field

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.form_answer_group_signing import FORM_ANSWER_GROUP_SIGNING_FRAGMENT, FormAnswerGroupSigning


class CreateFormAnswerGroupSigningInput(InputModel):
    form_answer_group_id: ID | None = None
    user_id: ID | None = None


class CreateFormAnswerGroupSigningPayload(BaseModel):
    form_answer_group_signing: FormAnswerGroupSigning | None = Field(
        validation_alias="formAnswerGroupSigning", serialization_alias="formAnswerGroupSigning"
    )
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateFormAnswerGroupSigningPayload] = GraphQLOperation(
    name="createFormAnswerGroupSigning",
    kind="mutation",
    root_field="createFormAnswerGroupSigning",
    python_path="healthie.mutations.create_form_answer_group_signing",
    safety="create",
    confidence="full",
    deprecated="deprecated by the vendor: use `sign_form_answer_group`",
    arguments={"input": "createFormAnswerGroupSigningInput!"},
    document="""
mutation createFormAnswerGroupSigning($input: createFormAnswerGroupSigningInput) {
  createFormAnswerGroupSigning(input: $input) {
    ...CreateFormAnswerGroupSigningPayload
  }
}

fragment CreateFormAnswerGroupSigningPayload on createFormAnswerGroupSigningPayload {
  formAnswerGroupSigning {
    ...FormAnswerGroupSigning
  }
  messages {
    ...FieldError
  }
}
"""
    + FORM_ANSWER_GROUP_SIGNING_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createFormAnswerGroupSigning", CreateFormAnswerGroupSigningPayload),
)
