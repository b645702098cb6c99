# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.api_key import API_KEY_FRAGMENT, ApiKey
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreateApiKeyInput(InputModel):
    name: str | None = None
    user_id: ID | None = None


class DeleteApiKeyInput(InputModel):
    id: ID | None = None


class CreateApiKeyPayload(BaseModel):
    api_key: str | None
    api_key_object: ApiKey | None
    messages: list[FieldError | None] | None


class DeleteApiKeyPayload(BaseModel):
    api_key: ApiKey | None
    messages: list[FieldError | None] | None


CREATE_API_KEY: GraphQLOperation[CreateApiKeyPayload] = GraphQLOperation(
    name="createApiKey",
    kind="mutation",
    safety="create",
    arguments={"input": "createApiKeyInput!"},
    document="""
mutation createApiKey($input: createApiKeyInput) {
 createApiKey(input: $input) {
 ...CreateApiKeyPayload
 }
}

fragment CreateApiKeyPayload on createApiKeyPayload {
 api_key
 api_key_object {
 ...ApiKey
 }
 messages {
 ...FieldError
 }
}
"""
    + API_KEY_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createApiKey", CreateApiKeyPayload),
)

DELETE_API_KEY: GraphQLOperation[DeleteApiKeyPayload] = GraphQLOperation(
    name="deleteApiKey",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteApiKeyInput!"},
    document="""
mutation deleteApiKey($input: deleteApiKeyInput) {
 deleteApiKey(input: $input) {
 ...DeleteApiKeyPayload
 }
}

fragment DeleteApiKeyPayload on deleteApiKeyPayload {
 api_key {
 ...ApiKey
 }
 messages {
 ...FieldError
 }
}
"""
    + API_KEY_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteApiKey", DeleteApiKeyPayload),
)
