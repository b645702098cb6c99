# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.update_provider_cpt_codes_payload import (
    UPDATE_PROVIDER_CPT_CODES_PAYLOAD_FRAGMENT,
    UpdateProviderCptCodesPayload,
)
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateProviderCptCodesPayload] = GraphQLOperation(
    name="updateProviderCptCodes",
    kind="mutation",
    root_field="updateProviderCptCodes",
    python_path="healthie.mutations.update_provider_cpt_codes",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateProviderCptCodesInput"},
    document="""
mutation updateProviderCptCodes($input: updateProviderCptCodesInput) {
  updateProviderCptCodes(input: $input) {
    ...UpdateProviderCptCodesPayload
  }
}
"""
    + UPDATE_PROVIDER_CPT_CODES_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateProviderCptCodes", UpdateProviderCptCodesPayload),
)
