# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_client_restriction_authorization_payload import DeleteClientRestrictionAuthorizationPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteClientRestrictionAuthorizationPayload] = GraphQLOperation(
    name="deleteClientRestrictionAuthorization",
    kind="mutation",
    root_field="deleteClientRestrictionAuthorization",
    python_path="healthie.mutations.delete_client_restriction_authorization",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteClientRestrictionAuthorizationInput"},
    document="""
mutation deleteClientRestrictionAuthorization($input: deleteClientRestrictionAuthorizationInput) {
  deleteClientRestrictionAuthorization(input: $input) {
    ...DeleteClientRestrictionAuthorizationPayload
  }
}

fragment DeleteClientRestrictionAuthorizationPayload on deleteClientRestrictionAuthorizationPayload {
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
    decode=object_of("deleteClientRestrictionAuthorization", DeleteClientRestrictionAuthorizationPayload),
)
