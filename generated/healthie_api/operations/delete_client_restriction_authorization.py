# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.client_restriction_authorization import (
    CLIENT_RESTRICTION_AUTHORIZATION_FRAGMENT,
    ClientRestrictionAuthorization,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class DeleteClientRestrictionAuthorizationInput(InputModel):
    id: ID


class DeleteClientRestrictionAuthorizationPayload(BaseModel):
    client_restriction_authorization: ClientRestrictionAuthorization | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteClientRestrictionAuthorizationPayload] = GraphQLOperation(
    name="deleteClientRestrictionAuthorization",
    kind="mutation",
    safety="idempotent_write",
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
    + USER_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteClientRestrictionAuthorization", DeleteClientRestrictionAuthorizationPayload),
)
