# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.client_restriction_authorization import CLIENT_RESTRICTION_AUTHORIZATION_FRAGMENT
from ..models.create_client_restriction_authorization_payload import (
    CREATE_CLIENT_RESTRICTION_AUTHORIZATION_PAYLOAD_FRAGMENT,
    CreateClientRestrictionAuthorizationPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
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
"""
    + CREATE_CLIENT_RESTRICTION_AUTHORIZATION_PAYLOAD_FRAGMENT
    + CLIENT_RESTRICTION_AUTHORIZATION_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createClientRestrictionAuthorization", CreateClientRestrictionAuthorizationPayload),
)
