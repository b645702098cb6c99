# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.client_restriction_authorization import (
    CLIENT_RESTRICTION_AUTHORIZATION_FRAGMENT,
    ClientRestrictionAuthorization,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user_reference import USER_REFERENCE_FRAGMENT


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
    safety="create",
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
    + USER_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createClientRestrictionAuthorization", CreateClientRestrictionAuthorizationPayload),
)
