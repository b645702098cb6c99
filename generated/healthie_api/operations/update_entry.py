# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.entry import ENTRY_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.update_entry_payload import UPDATE_ENTRY_PAYLOAD_FRAGMENT, UpdateEntryPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateEntryPayload] = GraphQLOperation(
    name="updateEntry",
    kind="mutation",
    root_field="updateEntry",
    python_path="healthie.mutations.update_entry",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateEntryInput"},
    document="""
mutation updateEntry($input: updateEntryInput) {
  updateEntry(input: $input) {
    ...UpdateEntryPayload
  }
}
"""
    + UPDATE_ENTRY_PAYLOAD_FRAGMENT
    + ENTRY_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateEntry", UpdateEntryPayload),
)
