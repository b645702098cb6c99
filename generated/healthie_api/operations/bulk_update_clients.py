# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.bulk_update_clients_payload import BULK_UPDATE_CLIENTS_PAYLOAD_FRAGMENT, BulkUpdateClientsPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.user import USER_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[BulkUpdateClientsPayload] = GraphQLOperation(
    name="bulkUpdateClients",
    kind="mutation",
    root_field="bulkUpdateClients",
    python_path="healthie.mutations.bulk_update_clients",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "bulkUpdateClientsInput"},
    document="""
mutation bulkUpdateClients($input: bulkUpdateClientsInput) {
  bulkUpdateClients(input: $input) {
    ...BulkUpdateClientsPayload
  }
}
"""
    + BULK_UPDATE_CLIENTS_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + USER_FRAGMENT,
    decode=object_of("bulkUpdateClients", BulkUpdateClientsPayload),
)
