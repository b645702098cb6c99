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


class CreateClientRestrictionAuthorizationInput(InputModel):
    client_id: ID
    provider_id: ID
    reason: str


class CreateClientRestrictionAuthorizationPayload(BaseModel):
    client_restriction_authorization: ClientRestrictionAuthorization | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateClientRestrictionAuthorizationPayload] = GraphQLOperation(
    name="createClientRestrictionAuthorization",
    kind="mutation",
    root_field="createClientRestrictionAuthorization",
    python_path="healthie.mutations.create_client_restriction_authorization",
    safety="create",
    confidence="full",
    arguments={"input": "createClientRestrictionAuthorizationInput!"},
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
"""
    + CLIENT_RESTRICTION_AUTHORIZATION_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createClientRestrictionAuthorization", CreateClientRestrictionAuthorizationPayload),
)
