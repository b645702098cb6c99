# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

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
    root_field="deleteEntry",
    python_path="healthie.mutations.delete_entry",
    safety="idempotent_write",
    confidence="full",
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
