# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.client_restriction_authorization import CLIENT_RESTRICTION_AUTHORIZATION_FRAGMENT
from ..models.delete_client_restriction_authorization_payload import (
    DELETE_CLIENT_RESTRICTION_AUTHORIZATION_PAYLOAD_FRAGMENT,
    DeleteClientRestrictionAuthorizationPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
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
"""
    + DELETE_CLIENT_RESTRICTION_AUTHORIZATION_PAYLOAD_FRAGMENT
    + CLIENT_RESTRICTION_AUTHORIZATION_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteClientRestrictionAuthorization", DeleteClientRestrictionAuthorizationPayload),
)
