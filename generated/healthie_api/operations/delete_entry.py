# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.entry import ENTRY_FRAGMENT, Entry
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class DeleteEntryInput(InputModel):
    id: ID | None = None


class DeleteEntryPayload(BaseModel):
    entry: Entry | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteEntryPayload] = GraphQLOperation(
    name="deleteEntry",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteEntryInput!"},
    document="""
mutation deleteEntry($input: deleteEntryInput) {
 deleteEntry(input: $input) {
 ...DeleteEntryPayload
 }
}

fragment DeleteEntryPayload on deleteEntryPayload {
 entry {
 ...Entry
 }
 messages {
 ...FieldError
 }
}
"""
    + ENTRY_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteEntry", DeleteEntryPayload),
)
