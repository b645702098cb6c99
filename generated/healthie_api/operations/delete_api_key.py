# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

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
    root_field="deleteApiKey",
    python_path="healthie.mutations.delete_api_key",
    safety="idempotent_write",
    confidence="full",
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
