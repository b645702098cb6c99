# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    DataUrl,
    Field,
    GraphQLOperation,
    InputModel,
    Upload,
    ZonedDateTime,
    object_of,
)

from ..inputs.subentry_input import SubentryInput
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.entry import ENTRY_FRAGMENT, Entry


class CreateEntryInput(InputModel):
    category: str | None = None
    check_duplicates: Boolean | None = Field(default=None, deprecated=True)
    created_at: ZonedDateTime | None = None
    description: str | None = None
    ed_posthunger: str | None = None
    ed_prehunger: str | None = None
    emotions: str | None = None
    food_items: str | None = None
    image: Upload | None = None
    image_string: DataUrl | None = None
    meal_ids: list[ID | None] | None = None
    meal_name: str | None = None
    metric_stat: str | None = None
    notify_provider: Boolean | None = None
    other_symptom: str | None = None
    perceived_hungriness: str | None = None
    percieved_hungriness: str | None = Field(default=None, deprecated=True)
    reflection: str | None = None
    subentries: list[SubentryInput | None] | None = None
    symptoms: str | None = None
    third_party_source: str | None = None
    type: str | None = None
    user_id: ID | None = None


class DeleteEntryInput(InputModel):
    id: ID | None = None


class UpdateEntryInput(InputModel):
    category: str | None = None
    created_at: ZonedDateTime | None = None
    description: str | None = None
    ed_posthunger: str | None = None
    ed_prehunger: str | None = None
    emotions: str | None = None
    food_items: str | None = None
    hide_from_main_feed: Boolean | None = None
    id: ID | None = None
    image: Upload | None = None
    image_string: DataUrl | None = None
    meal_ids: list[ID | None] | None = None
    meal_name: str | None = None
    metric_stat: str | None = None
    other_symptom: str | None = None
    perceived_hungriness: str | None = None
    percieved_hungriness: str | None = Field(default=None, deprecated=True)
    reflection: str | None = None
    subentries: list[SubentryInput | None] | None = None
    symptoms: str | None = None
    third_party_source: str | None = None
    user_id: ID | None = None
    viewed: Boolean | None = None


class CreateEntryPayload(BaseModel):
    entry: Entry | None
    messages: list[FieldError | None] | None


class DeleteEntryPayload(BaseModel):
    entry: Entry | None
    messages: list[FieldError | None] | None


class UpdateEntryPayload(BaseModel):
    entry: Entry | None
    messages: list[FieldError | None] | None


CREATE_ENTRY: GraphQLOperation[CreateEntryPayload] = GraphQLOperation(
    name="createEntry",
    kind="mutation",
    safety="create",
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

DELETE_ENTRY: GraphQLOperation[DeleteEntryPayload] = GraphQLOperation(
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

UPDATE_ENTRY: GraphQLOperation[UpdateEntryPayload] = GraphQLOperation(
    name="updateEntry",
    kind="mutation",
    safety="idempotent_write",
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
