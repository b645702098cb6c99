# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.update_client_payload import UPDATE_CLIENT_PAYLOAD_FRAGMENT, UpdateClientPayload
from ..models.user import USER_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateClientPayload] = GraphQLOperation(
    name="updateClient",
    kind="mutation",
    root_field="updateClient",
    python_path="healthie.mutations.update_client",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateClientInput!"},
    document="""
mutation updateClient($input: updateClientInput!) {
  updateClient(input: $input) {
    ...UpdateClientPayload
  }
}
"""
    + UPDATE_CLIENT_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + USER_FRAGMENT,
    decode=object_of("updateClient", UpdateClientPayload),
)
