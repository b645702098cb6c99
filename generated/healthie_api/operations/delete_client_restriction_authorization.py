# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.client_restriction_authorization import (
    CLIENT_RESTRICTION_AUTHORIZATION_FRAGMENT,
    ClientRestrictionAuthorization,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class DeleteClientRestrictionAuthorizationInput(InputModel):
    id: ID


class DeleteClientRestrictionAuthorizationPayload(BaseModel):
    client_restriction_authorization: ClientRestrictionAuthorization | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteClientRestrictionAuthorizationPayload] = GraphQLOperation(
    name="deleteClientRestrictionAuthorization",
    kind="mutation",
    root_field="deleteClientRestrictionAuthorization",
    python_path="healthie.mutations.delete_client_restriction_authorization",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteClientRestrictionAuthorizationInput!"},
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
"""
    + CLIENT_RESTRICTION_AUTHORIZATION_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteClientRestrictionAuthorization", DeleteClientRestrictionAuthorizationPayload),
)
