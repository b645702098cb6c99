# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..inputs.provider_cpt_code_input import ProviderCptCodeInput
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreateProviderCptCodesInput(InputModel):
    provider_cpt_codes: list[ProviderCptCodeInput | None] | None = None
    provider_id: ID | None = None


class CreateProviderCptCodesPayload(BaseModel):
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateProviderCptCodesPayload] = GraphQLOperation(
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
