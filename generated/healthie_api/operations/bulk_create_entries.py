# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.bulk_create_entries_payload import BULK_CREATE_ENTRIES_PAYLOAD_FRAGMENT, BulkCreateEntriesPayload
from ..models.entry import ENTRY_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[BulkCreateEntriesPayload] = GraphQLOperation(
    name="bulkCreateEntries",
    kind="mutation",
    root_field="bulkCreateEntries",
    python_path="healthie.mutations.bulk_create_entries",
    safety="create",
    confidence="full",
    arguments={"input": "bulkCreateEntriesInput"},
    document="""
mutation bulkCreateEntries($input: bulkCreateEntriesInput) {
  bulkCreateEntries(input: $input) {
    ...BulkCreateEntriesPayload
  }
}
"""
    + BULK_CREATE_ENTRIES_PAYLOAD_FRAGMENT
    + ENTRY_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("bulkCreateEntries", BulkCreateEntriesPayload),
)
