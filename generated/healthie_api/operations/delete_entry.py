# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_entry_payload import DELETE_ENTRY_PAYLOAD_FRAGMENT, DeleteEntryPayload
from ..models.entry import ENTRY_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteEntryPayload] = GraphQLOperation(
    name="deleteEntry",
    kind="mutation",
    root_field="deleteEntry",
    python_path="healthie.mutations.delete_entry",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteEntryInput"},
    document="""
mutation deleteEntry($input: deleteEntryInput) {
  deleteEntry(input: $input) {
    ...DeleteEntryPayload
  }
}
"""
    + DELETE_ENTRY_PAYLOAD_FRAGMENT
    + ENTRY_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteEntry", DeleteEntryPayload),
)
