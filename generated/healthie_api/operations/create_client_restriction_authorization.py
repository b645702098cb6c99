# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_client_restriction_authorization_payload import CreateClientRestrictionAuthorizationPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateClientRestrictionAuthorizationPayload] = GraphQLOperation(
    name="createClientRestrictionAuthorization",
    kind="mutation",
    root_field="createClientRestrictionAuthorization",
    python_path="healthie.mutations.create_client_restriction_authorization",
    safety="create",
    confidence="full",
    arguments={"input": "createClientRestrictionAuthorizationInput"},
    document="""
mutation createClientRestrictionAuthorization($input: createClientRestrictionAuthorizationInput) {
  createClientRestrictionAuthorization(input: $input) {
    ...CreateClientRestrictionAuthorizationPayload
  }
}

fragment CreateClientRestrictionAuthorizationPayload on createClientRestrictionAuthorizationPayload {
  client_restriction_authorization {
    ...ClientRestrictionAuthorization
  }
  messages {
    ...FieldError
  }
}

fragment ClientRestrictionAuthorization on ClientRestrictionAuthorization {
  client {
    id
  }
  created_at
  id
  provider {
    id
  }
  reason
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("createClientRestrictionAuthorization", CreateClientRestrictionAuthorizationPayload),
)
