# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..inputs.provider_cpt_code_input import ProviderCptCodeInput
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class UpdateProviderCptCodesInput(InputModel):
    provider_cpt_codes: list[ProviderCptCodeInput | None] | None = None
    provider_id: ID | None = None


class UpdateProviderCptCodesPayload(BaseModel):
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateProviderCptCodesPayload] = GraphQLOperation(
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
