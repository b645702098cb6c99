# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.api_key import API_KEY_FRAGMENT
from ..models.create_api_key_payload import CREATE_API_KEY_PAYLOAD_FRAGMENT, CreateApiKeyPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateApiKeyPayload] = GraphQLOperation(
    name="createApiKey",
    kind="mutation",
    root_field="createApiKey",
    python_path="healthie.mutations.create_api_key",
    safety="create",
    confidence="full",
    arguments={"input": "createApiKeyInput"},
    document="""
mutation createApiKey($input: createApiKeyInput) {
  createApiKey(input: $input) {
    ...CreateApiKeyPayload
  }
}
"""
    + CREATE_API_KEY_PAYLOAD_FRAGMENT
    + API_KEY_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createApiKey", CreateApiKeyPayload),
)
