# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.provider_cpt_code_type import PROVIDER_CPT_CODE_TYPE_FRAGMENT, ProviderCptCodeType


class DeleteProviderCptCodeInput(InputModel):
    id: ID | None = None


class DeleteProviderCptCodePayload(BaseModel):
    messages: list[FieldError | None] | None
    provider_cpt_code: ProviderCptCodeType | None


OPERATION: GraphQLOperation[DeleteProviderCptCodePayload] = GraphQLOperation(
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
