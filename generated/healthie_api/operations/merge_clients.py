# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.merge_clients_payload import MERGE_CLIENTS_PAYLOAD_FRAGMENT, MergeClientsPayload
from ..models.user import USER_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[MergeClientsPayload] = GraphQLOperation(
    name="mergeClients",
    kind="mutation",
    root_field="mergeClients",
    python_path="healthie.mutations.merge_clients",
    safety="create",
    confidence="full",
    arguments={"input": "mergeClientsInput"},
    document="""
mutation mergeClients($input: mergeClientsInput) {
  mergeClients(input: $input) {
    ...MergeClientsPayload
  }
}
"""
    + MERGE_CLIENTS_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + USER_FRAGMENT,
    decode=object_of("mergeClients", MergeClientsPayload),
)
