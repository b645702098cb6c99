# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.api_key import API_KEY_FRAGMENT
from ..models.delete_api_key_payload import DELETE_API_KEY_PAYLOAD_FRAGMENT, DeleteApiKeyPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteApiKeyPayload] = GraphQLOperation(
    name="deleteApiKey",
    kind="mutation",
    root_field="deleteApiKey",
    python_path="healthie.mutations.delete_api_key",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteApiKeyInput"},
    document="""
mutation deleteApiKey($input: deleteApiKeyInput) {
  deleteApiKey(input: $input) {
    ...DeleteApiKeyPayload
  }
}
"""
    + DELETE_API_KEY_PAYLOAD_FRAGMENT
    + API_KEY_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteApiKey", DeleteApiKeyPayload),
)
