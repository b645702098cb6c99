# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_provider_cpt_code_payload import (
    DELETE_PROVIDER_CPT_CODE_PAYLOAD_FRAGMENT,
    DeleteProviderCptCodePayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.provider_cpt_code_type import PROVIDER_CPT_CODE_TYPE_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteProviderCptCodePayload] = GraphQLOperation(
    name="deleteProviderCptCode",
    kind="mutation",
    root_field="deleteProviderCptCode",
    python_path="healthie.mutations.delete_provider_cpt_code",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteProviderCptCodeInput"},
    document="""
mutation deleteProviderCptCode($input: deleteProviderCptCodeInput) {
  deleteProviderCptCode(input: $input) {
    ...DeleteProviderCptCodePayload
  }
}
"""
    + DELETE_PROVIDER_CPT_CODE_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + PROVIDER_CPT_CODE_TYPE_FRAGMENT,
    decode=object_of("deleteProviderCptCode", DeleteProviderCptCodePayload),
)
