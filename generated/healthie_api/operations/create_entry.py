# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.entry import ENTRY_FRAGMENT, Entry
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreateEntryPayload(BaseModel):
    entry: Entry | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateEntryPayload] = GraphQLOperation(
    name="createEntry",
    kind="mutation",
    root_field="createEntry",
    python_path="healthie.mutations.create_entry",
    safety="create",
    confidence="full",
    arguments={"input": "createEntryInput!"},
    document="""
mutation createEntry($input: createEntryInput) {
  createEntry(input: $input) {
    ...CreateEntryPayload
  }
}

fragment CreateEntryPayload on createEntryPayload {
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
    decode=object_of("createEntry", CreateEntryPayload),
)
