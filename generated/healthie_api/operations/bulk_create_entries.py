# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.entry import ENTRY_FRAGMENT, Entry
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class BulkCreateEntriesPayload(BaseModel):
    entries: list[Entry | None] | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[BulkCreateEntriesPayload] = GraphQLOperation(
    name="bulkCreateEntries",
    kind="mutation",
    root_field="bulkCreateEntries",
    python_path="healthie.mutations.bulk_create_entries",
    safety="create",
    confidence="full",
    arguments={"input": "bulkCreateEntriesInput!"},
    document="""
mutation bulkCreateEntries($input: bulkCreateEntriesInput) {
  bulkCreateEntries(input: $input) {
    ...BulkCreateEntriesPayload
  }
}

fragment BulkCreateEntriesPayload on bulkCreateEntriesPayload {
  entries {
    ...Entry
  }
  messages {
    ...FieldError
  }
}
"""
    + ENTRY_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("bulkCreateEntries", BulkCreateEntriesPayload),
)
