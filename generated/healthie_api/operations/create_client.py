# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_client_payload import CREATE_CLIENT_PAYLOAD_FRAGMENT, CreateClientPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.user import USER_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateClientPayload] = GraphQLOperation(
    name="createClient",
    kind="mutation",
    root_field="createClient",
    python_path="healthie.mutations.create_client",
    safety="create",
    confidence="full",
    arguments={"input": "createClientInput"},
    document="""
mutation createClient($input: createClientInput) {
  createClient(input: $input) {
    ...CreateClientPayload
  }
}
"""
    + CREATE_CLIENT_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + USER_FRAGMENT,
    decode=object_of("createClient", CreateClientPayload),
)
