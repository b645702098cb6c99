# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


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
