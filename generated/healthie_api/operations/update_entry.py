# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.entry import ENTRY_FRAGMENT, Entry
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class UpdateEntryPayload(BaseModel):
    entry: Entry | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateEntryPayload] = GraphQLOperation(
    name="updateEntry",
    kind="mutation",
    root_field="updateEntry",
    python_path="healthie.mutations.update_entry",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateEntryInput!"},
    document="""
mutation updateEntry($input: updateEntryInput) {
  updateEntry(input: $input) {
    ...UpdateEntryPayload
  }
}

fragment UpdateEntryPayload on updateEntryPayload {
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
    decode=object_of("updateEntry", UpdateEntryPayload),
    facts=(
        Fact(
            argument="input.percieved_hungriness",
            kind="replaced",
            text="is deprecated: use `perceived_hungriness`",
            check="deprecated",
        ),
    ),
)
