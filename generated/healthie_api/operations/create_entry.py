# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_entry_payload import CREATE_ENTRY_PAYLOAD_FRAGMENT, CreateEntryPayload
from ..models.entry import ENTRY_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateEntryPayload] = GraphQLOperation(
    name="createEntry",
    kind="mutation",
    root_field="createEntry",
    python_path="healthie.mutations.create_entry",
    safety="create",
    confidence="full",
    arguments={"input": "createEntryInput"},
    document="""
mutation createEntry($input: createEntryInput) {
  createEntry(input: $input) {
    ...CreateEntryPayload
  }
}
"""
    + CREATE_ENTRY_PAYLOAD_FRAGMENT
    + ENTRY_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createEntry", CreateEntryPayload),
)
