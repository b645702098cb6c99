# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_api_key_payload import DeleteApiKeyPayload
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

fragment DeleteApiKeyPayload on deleteApiKeyPayload {
  api_key {
    ...ApiKey
  }
  messages {
    ...FieldError
  }
}

fragment ApiKey on ApiKey {
  created_at
  displayable_key
  id
  name
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("deleteApiKey", DeleteApiKeyPayload),
)
