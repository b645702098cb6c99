# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID
from pydantic import Field

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.form_answer_group_signing import FORM_ANSWER_GROUP_SIGNING_FRAGMENT, FormAnswerGroupSigning


class DeleteFormAnswerGroupSigningInput(InputModel):
    id: ID | None = None


class DeleteFormAnswerGroupSigningPayload(BaseModel):
    form_answer_group_signing: FormAnswerGroupSigning | None = Field(
        validation_alias="formAnswerGroupSigning", serialization_alias="formAnswerGroupSigning"
    )
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteFormAnswerGroupSigningPayload] = GraphQLOperation(
    name="deleteFormAnswerGroupSigning",
    kind="mutation",
    root_field="deleteFormAnswerGroupSigning",
    python_path="healthie.mutations.delete_form_answer_group_signing",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteFormAnswerGroupSigningInput!"},
    document="""
mutation deleteFormAnswerGroupSigning($input: deleteFormAnswerGroupSigningInput) {
  deleteFormAnswerGroupSigning(input: $input) {
    ...DeleteFormAnswerGroupSigningPayload
  }
}

fragment DeleteFormAnswerGroupSigningPayload on deleteFormAnswerGroupSigningPayload {
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
    decode=object_of("deleteFormAnswerGroupSigning", DeleteFormAnswerGroupSigningPayload),
)
