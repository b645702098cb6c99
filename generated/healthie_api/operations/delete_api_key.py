# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.api_key import API_KEY_FRAGMENT, ApiKey
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class DeleteApiKeyInput(InputModel):
    id: ID | None = None


class DeleteApiKeyPayload(BaseModel):
    api_key: ApiKey | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteApiKeyPayload] = GraphQLOperation(
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
