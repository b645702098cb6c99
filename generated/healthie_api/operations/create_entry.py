# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
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
    facts=(
        Fact(
            argument="input.type",
            kind="values",
            text="takes `MetricEntry`, `FoodEntry`, `WorkoutEntry`, `MirrorEntry`, `SleepEntry`, `NoteEntry`, `WaterIntakeEntry`, `PoopEntry` or `SymptomEntry`",
            check="refuse",
            values=(
                "MetricEntry",
                "FoodEntry",
                "WorkoutEntry",
                "MirrorEntry",
                "SleepEntry",
                "NoteEntry",
                "WaterIntakeEntry",
                "PoopEntry",
                "SymptomEntry",
            ),
        ),
        Fact(argument="input.check_duplicates", kind="ignored", text="does nothing at the vendor", check="warn"),
        Fact(
            argument="input.percieved_hungriness",
            kind="replaced",
            text="is deprecated: use `perceived_hungriness`",
            check="deprecated",
        ),
    ),
)
