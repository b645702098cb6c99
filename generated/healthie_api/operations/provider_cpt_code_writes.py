# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, MoneyTextInput, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.provider_cpt_code_type import PROVIDER_CPT_CODE_TYPE_FRAGMENT, ProviderCptCodeType


class ProviderCptCodeInput(InputModel):
    cpt_code_id: ID | None = None
    id: ID | None = None
    price_per_unit: MoneyTextInput | None = None
    provider_id: ID | None = None


class CreateProviderCptCodesInput(InputModel):
    provider_cpt_codes: list[ProviderCptCodeInput | None] | None = None
    provider_id: ID | None = None


class DeleteProviderCptCodeInput(InputModel):
    id: ID | None = None


class UpdateProviderCptCodesInput(InputModel):
    provider_cpt_codes: list[ProviderCptCodeInput | None] | None = None
    provider_id: ID | None = None


class CreateProviderCptCodesPayload(BaseModel):
    messages: list[FieldError | None] | None


class DeleteProviderCptCodePayload(BaseModel):
    messages: list[FieldError | None] | None
    provider_cpt_code: ProviderCptCodeType | None


class UpdateProviderCptCodesPayload(BaseModel):
    messages: list[FieldError | None] | None


CREATE_PROVIDER_CPT_CODES: GraphQLOperation[CreateProviderCptCodesPayload] = GraphQLOperation(
    name="createProviderCptCodes",
    kind="mutation",
    safety="create",
    arguments={"input": "createProviderCptCodesInput!"},
    document="""
mutation createProviderCptCodes($input: createProviderCptCodesInput) {
 createProviderCptCodes(input: $input) {
 ...CreateProviderCptCodesPayload
 }
}

fragment CreateProviderCptCodesPayload on createProviderCptCodesPayload {
 messages {
 ...FieldError
 }
}
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createProviderCptCodes", CreateProviderCptCodesPayload),
)

DELETE_PROVIDER_CPT_CODE: GraphQLOperation[DeleteProviderCptCodePayload] = GraphQLOperation(
    name="deleteProviderCptCode",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteProviderCptCodeInput!"},
    document="""
mutation deleteProviderCptCode($input: deleteProviderCptCodeInput) {
 deleteProviderCptCode(input: $input) {
 ...DeleteProviderCptCodePayload
 }
}

fragment DeleteProviderCptCodePayload on deleteProviderCptCodePayload {
 messages {
 ...FieldError
 }
 provider_cpt_code {
 ...ProviderCptCodeType
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + PROVIDER_CPT_CODE_TYPE_FRAGMENT,
    decode=object_of("deleteProviderCptCode", DeleteProviderCptCodePayload),
)

UPDATE_PROVIDER_CPT_CODES: GraphQLOperation[UpdateProviderCptCodesPayload] = GraphQLOperation(
    name="updateProviderCptCodes",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateProviderCptCodesInput!"},
    document="""
mutation updateProviderCptCodes($input: updateProviderCptCodesInput) {
 updateProviderCptCodes(input: $input) {
 ...UpdateProviderCptCodesPayload
 }
}

fragment UpdateProviderCptCodesPayload on updateProviderCptCodesPayload {
 messages {
 ...FieldError
 }
}
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateProviderCptCodes", UpdateProviderCptCodesPayload),
)
