# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

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
    root_field="createProviderCptCodes",
    python_path="healthie.mutations.create_provider_cpt_codes",
    safety="create",
    confidence="full",
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
