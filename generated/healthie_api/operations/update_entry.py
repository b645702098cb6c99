# Generated.
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
from ..models.entry import ENTRY_FRAGMENT, Entry
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


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


class UpdateEntryPayload(BaseModel):
    entry: Entry | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateEntryPayload] = GraphQLOperation(
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
