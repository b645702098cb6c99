# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.form_answer_group_signing import FORM_ANSWER_GROUP_SIGNING_FRAGMENT, FormAnswerGroupSigning
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class CreateFormAnswerGroupSigningInput(InputModel):
    form_answer_group_id: ID | None = None
    user_id: ID | None = None


class DeleteFormAnswerGroupSigningInput(InputModel):
    id: ID | None = None


class CreateFormAnswerGroupSigningPayload(BaseModel):
    form_answer_group_signing: FormAnswerGroupSigning | None = Field(
        validation_alias="formAnswerGroupSigning", serialization_alias="formAnswerGroupSigning"
    )
    messages: list[FieldError | None] | None


class DeleteFormAnswerGroupSigningPayload(BaseModel):
    form_answer_group_signing: FormAnswerGroupSigning | None = Field(
        validation_alias="formAnswerGroupSigning", serialization_alias="formAnswerGroupSigning"
    )
    messages: list[FieldError | None] | None


CREATE_FORM_ANSWER_GROUP_SIGNING: GraphQLOperation[CreateFormAnswerGroupSigningPayload] = GraphQLOperation(
    name="createFormAnswerGroupSigning",
    kind="mutation",
    safety="create",
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
    + USER_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createFormAnswerGroupSigning", CreateFormAnswerGroupSigningPayload),
)

DELETE_FORM_ANSWER_GROUP_SIGNING: GraphQLOperation[DeleteFormAnswerGroupSigningPayload] = GraphQLOperation(
    name="deleteFormAnswerGroupSigning",
    kind="mutation",
    safety="idempotent_write",
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
    + USER_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteFormAnswerGroupSigning", DeleteFormAnswerGroupSigningPayload),
)
