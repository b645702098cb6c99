# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_api_key_payload import CreateApiKeyPayload
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

fragment CreateApiKeyPayload on createApiKeyPayload {
  api_key
  api_key_object {
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
    decode=object_of("createApiKey", CreateApiKeyPayload),
)
