# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_provider_cpt_codes_payload import (
    CREATE_PROVIDER_CPT_CODES_PAYLOAD_FRAGMENT,
    CreateProviderCptCodesPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateProviderCptCodesPayload] = GraphQLOperation(
    name="createProviderCptCodes",
    kind="mutation",
    root_field="createProviderCptCodes",
    python_path="healthie.mutations.create_provider_cpt_codes",
    safety="create",
    confidence="full",
    arguments={"input": "createProviderCptCodesInput"},
    document="""
mutation createProviderCptCodes($input: createProviderCptCodesInput) {
  createProviderCptCodes(input: $input) {
    ...CreateProviderCptCodesPayload
  }
}
"""
    + CREATE_PROVIDER_CPT_CODES_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createProviderCptCodes", CreateProviderCptCodesPayload),
)
