# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user_reference import USER_REFERENCE_FRAGMENT, UserReference


class CreateClientRestrictionAuthorizationInput(InputModel):
    client_id: ID
    provider_id: ID
    reason: str


class DeleteClientRestrictionAuthorizationInput(InputModel):
    id: ID


class ClientRestrictionAuthorization(BaseModel):
    client: UserReference
    created_at: DateTime | None
    id: ID
    provider: UserReference
    reason: str


class CreateClientRestrictionAuthorizationPayload(BaseModel):
    client_restriction_authorization: ClientRestrictionAuthorization | None
    messages: list[FieldError | None] | None


class DeleteClientRestrictionAuthorizationPayload(BaseModel):
    client_restriction_authorization: ClientRestrictionAuthorization | None
    messages: list[FieldError | None] | None


CREATE_CLIENT_RESTRICTION_AUTHORIZATION: GraphQLOperation[CreateClientRestrictionAuthorizationPayload] = (
    GraphQLOperation(
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

fragment ClientRestrictionAuthorization on ClientRestrictionAuthorization {
 client {
 ...UserReference
 }
 created_at
 id
 provider {
 ...UserReference
 }
 reason
}
"""
        + USER_REFERENCE_FRAGMENT
        + FIELD_ERROR_FRAGMENT,
        decode=object_of("createClientRestrictionAuthorization", CreateClientRestrictionAuthorizationPayload),
    )
)

DELETE_CLIENT_RESTRICTION_AUTHORIZATION: GraphQLOperation[DeleteClientRestrictionAuthorizationPayload] = (
    GraphQLOperation(
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

fragment ClientRestrictionAuthorization on ClientRestrictionAuthorization {
 client {
 ...UserReference
 }
 created_at
 id
 provider {
 ...UserReference
 }
 reason
}
"""
        + USER_REFERENCE_FRAGMENT
        + FIELD_ERROR_FRAGMENT,
        decode=object_of("deleteClientRestrictionAuthorization", DeleteClientRestrictionAuthorizationPayload),
    )
)
